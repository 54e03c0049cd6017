package org.learningdistricts.warehouse;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Two sessions of one build that work beside each other. Most statements of a build are small, and
 * DuckDB works at a small one with one thread.
 */
final class SessionPair implements AutoCloseable {

    private static final int SESSIONS = 2;

    private final BuildSession second;
    private final BlockingQueue<BuildSession> idle = new ArrayBlockingQueue<>(SESSIONS);
    private final ExecutorService threads = Executors.newFixedThreadPool(SESSIONS);

    /**
     * Opens the second session.
     *
     * @param first the session that has opened the file; others leave it alone until this is closed
     */
    SessionPair(BuildSession first) {
        try {
            second = first.another();
        } catch (SQLException e) {
            throw new BuildFailed("the second session", e);
        }
        idle.add(first);
        idle.add(second);
    }

    /**
     * Runs files, each as soon as what it reads has been made.
     *
     * @param files in an order in which they could run one by one
     * @throws BuildFailed if one fails; those that do not read what it makes are run nevertheless
     */
    void make(List<SqlFile> files) {
        // One after the other: a table that refers to another one changes that one.
        work(session -> files.forEach(file -> file.declaration().ifPresent(session::run)));
        Map<String, CompletableFuture<Void>> made = new HashMap<>();
        for (SqlFile file : files) {
            CompletableFuture<?>[] sources =
                    file.reads().stream()
                            .map(made::get)
                            .filter(Objects::nonNull)
                            .toArray(CompletableFuture[]::new);
            made.put(
                    file.made().orElseGet(file::path),
                    CompletableFuture.allOf(sources)
                            .thenRunAsync(
                                    () -> work(session -> session.run(file.afterDeclaration())),
                                    threads));
        }
        await(made.values());
    }

    /** Runs checks with a session and another one, and beside them what they do not read. */
    static void audit(
            BuildSession session, List<SqlFile> checks, List<Consumer<BuildSession>> beside) {
        try (SessionPair pair = new SessionPair(session)) {
            pair.audit(checks, beside);
        }
    }

    /**
     * Runs checks, each of which must yield no row.
     *
     * @param beside what is done meanwhile, which no check reads
     * @throws AuditFailed if a check yields one
     */
    void audit(List<SqlFile> checks, List<Consumer<BuildSession>> beside) {
        Map<String, List<String>> failures = new ConcurrentSkipListMap<>();
        Stream<Consumer<BuildSession>> checking =
                checks.stream()
                        .map(
                                check ->
                                        session -> {
                                            List<String> found = session.column(check);
                                            if (!found.isEmpty()) {
                                                failures.put(check.stem(), found);
                                            }
                                        });
        doAll(Stream.concat(beside.stream(), checking));
        if (!failures.isEmpty()) {
            throw new AuditFailed(failures);
        }
    }

    /** Does pieces of work that do not depend on each other. */
    void doAll(Stream<Consumer<BuildSession>> pieces) {
        await(pieces.map(piece -> CompletableFuture.runAsync(() -> work(piece), threads)).toList());
    }

    private void work(Consumer<BuildSession> piece) {
        // There are as many threads as sessions.
        BuildSession session = idle.remove();
        try {
            piece.accept(session);
        } finally {
            idle.add(session);
        }
    }

    private static void await(Collection<CompletableFuture<Void>> pieces) {
        try {
            CompletableFuture.allOf(pieces.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            second.close();
        } catch (SQLException e) {
            throw new BuildFailed("the second session", e);
        }
    }
}
