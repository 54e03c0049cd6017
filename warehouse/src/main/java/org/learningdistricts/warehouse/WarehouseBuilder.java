package org.learningdistricts.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.schemas.Schemas;

/**
 * Builds a warehouse file from the lake and the schemas alone, by running the SQL files of the
 * {@link WarehouseDefinition}.
 */
public final class WarehouseBuilder {

    /**
     * Beyond so many rows facts have no keys: their indexes would be most of the file and of the
     * time in which it is made. A city sends some 14,000 rows a quarter.
     */
    private static final long MOST_KEYED = 2_000_000;

    private final ReleaseFacts release;
    private final long mostKeyed;

    /** Builds a file that is tried and not published. */
    public WarehouseBuilder() {
        this(ReleaseFacts.UNPUBLISHED);
    }

    /** Builds a release. */
    public WarehouseBuilder(ReleaseFacts release) {
        this(release, MOST_KEYED);
    }

    /**
     * @param mostKeyed beyond so many rows facts have no keys
     */
    WarehouseBuilder(ReleaseFacts release, long mostKeyed) {
        this.release = release;
        this.mostKeyed = mostKeyed;
    }

    /**
     * Loads DuckDB's library into the process, which takes as long as the start of Java. Whoever
     * has something else to do first calls it beside that; without it the first session loads it.
     */
    public static void loadLibrary() {
        try {
            new BuildSession().close();
        } catch (SQLException e) {
            throw new BuildFailed("the session", e);
        }
    }

    /**
     * Makes a new warehouse file, audited and closed, readable by DuckDB 1.4 and newer. A build
     * that fails leaves no file.
     *
     * @param lake the lake's folder; a lake without segments, or none, gives an empty warehouse
     * @param schemas reference data and check catalogue
     * @param newFile the file to make, in an existing folder; its name gives the catalog's name
     * @param temp an empty, existing folder for what the build needs meanwhile
     * @throws LakeDamaged if a segment is not what the ledger says
     * @throws AuditFailed if the file contradicts itself or the lake
     * @throws BuildFailed if a statement fails
     */
    public void build(Path lake, Schemas schemas, Path newFile, Path temp) throws IOException {
        make(lake, schemas, newFile, temp, null);
    }

    /**
     * Makes the same file as {@link #build} out of an earlier one: if few quarters have changed,
     * only those are worked out, and all others are taken over.
     *
     * @param previous a file that was made by this program with the same schemas; it stays as it is
     */
    public void update(Path previous, Path lake, Schemas schemas, Path newFile, Path temp)
            throws IOException {
        make(lake, schemas, newFile, temp, previous.toRealPath());
    }

    private void make(Path lake, Schemas schemas, Path newFile, Path temp, @Nullable Path previous)
            throws IOException {
        Path target = newFile.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new IOException("warehouse file " + target + " exists already");
        }
        Path workspace = Files.createTempDirectory(temp.toAbsolutePath().normalize(), "build-");
        Path reference = Files.createDirectory(workspace.resolve("reference"));
        WarehouseDefinition.copySchemas(schemas, reference);
        Files.writeString(reference.resolve("columns.csv"), WarehouseDefinition.columnComments());
        Path part = target.resolveSibling("part.duckdb");
        boolean finished = false;
        try {
            Optional<List<String>> quarters =
                    fill(
                            lake.toAbsolutePath().normalize(),
                            part,
                            workspace,
                            reference,
                            previous,
                            release.literals(schemas.referenceDigest()));
            if (previous == null || quarters.isEmpty()) {
                Files.move(part, target);
            } else {
                new QuarterUpdate(previous, part, target, workspace)
                        .run(quarters.get(), release.literals(schemas.referenceDigest()));
            }
            finished = true;
        } finally {
            Files.deleteIfExists(part);
            if (!finished) {
                Files.deleteIfExists(target);
            }
        }
    }

    /**
     * Fills a new file with what the lake holds, or with the quarters that changed since a previous
     * release if they are few.
     *
     * @return those quarters, of which there may be none; empty if the file holds everything
     */
    private Optional<List<String>> fill(
            Path lake,
            Path file,
            Path workspace,
            Path reference,
            @Nullable Path previous,
            Map<String, String> facts) {
        try (BuildSession session = new BuildSession()) {
            Path compared = previous == null ? release.previousFile() : previous;
            open(session, lake, file, workspace, reference, compared);
            LakeStages stages =
                    new LakeStages(session, lake, file, workspace, release.moment(), mostKeyed);
            return fill(session, stages, previous, compared, facts);
        } catch (SQLException e) {
            throw new BuildFailed("the session", e);
        }
    }

    private static Optional<List<String>> fill(
            BuildSession session,
            LakeStages stages,
            @Nullable Path previous,
            @Nullable Path compared,
            Map<String, String> facts) {
        try {
            Optional<List<String>> quarters = stages.run(previous);
            session.run(SqlFiles.script("release.sql"), facts);
            if (quarters.isEmpty()) {
                finish(session, compared, previous != null);
            } else {
                SessionPair.audit(session, WarehouseDefinition.auditsOfLake(), List.of());
            }
            session.run(SqlFiles.script("close.sql"));
            return quarters;
        } catch (BuildFailed e) {
            throw SegmentSums.unreadable(segments(session)).<RuntimeException>map(d -> d).orElse(e);
        }
    }

    /**
     * Adds what no part of a release needs, and audits the file.
     *
     * @param compared the release before it, if its changes are noted
     * @param isOfSameRules whether that was made by the same rules, and its quarters were compared
     */
    private static void finish(
            BuildSession session, @Nullable Path compared, boolean isOfSameRules) {
        if (compared != null) {
            new ChangeLog(session).noteSince(compared, isOfSameRules);
        }
        List<String> comments = session.column(SqlFiles.script("column_comments.sql"));
        // Together: each commit takes longer than its comment.
        String all = "begin;" + String.join("\n", comments) + "commit;";
        SessionPair.audit(
                session,
                WarehouseDefinition.files(Stage.AUDIT),
                List.of(other -> other.run(new SqlFile("columns.csv", all))));
    }

    /** The segments that a failed build reads; none if it failed before it knew them. */
    private static List<String> segments(BuildSession session) {
        try {
            return session.column(SqlFiles.script("segment_paths.sql"));
        } catch (BuildFailed e) {
            return List.of();
        }
    }

    /** Opens a session for a new file, without its tables yet. */
    static void open(
            BuildSession session,
            Path lake,
            Path target,
            Path workspace,
            Path reference,
            @Nullable Path previous) {
        Path folder = target.getParent();
        Path previousFolder =
                previous == null ? workspace : Objects.requireNonNull(previous.getParent());
        session.run(
                SqlFiles.script("open.sql"),
                Map.of(
                        "temp", BuildSession.quoted(workspace),
                        "lake", BuildSession.quoted(lake),
                        "folder", BuildSession.quoted(folder == null ? target : folder),
                        "previous_folder", BuildSession.quoted(previousFolder),
                        "reference", BuildSession.quoted(reference)));
    }
}
