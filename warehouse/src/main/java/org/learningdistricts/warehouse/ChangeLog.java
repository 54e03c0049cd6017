package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes in a new file what differs from the release before it, and why. */
final class ChangeLog {

    /** Beyond every quarter. */
    private static final String AFTER_ALL = "9999-Q4";

    private static final int RELEASES = 2;

    private final BuildSession session;

    /**
     * @param session one that has opened the file, which is complete but for the changes
     */
    ChangeLog(BuildSession session) {
        this.session = session;
    }

    /**
     * Opens the previous release and compares what may differ.
     *
     * @param isOfSameRules whether it was made by the same rules, and the session knows the
     *     quarters that changed since; else everything is compared
     */
    void noteSince(Path previous, boolean isOfSameRules) {
        run("attach_previous.sql", Map.of("previous", BuildSession.quoted(previous)));
        if (isOfSameRules) {
            noteUpdate(column("changed.sql", Map.of()));
        } else {
            note("", figures -> "true");
        }
        run("detach_previous.sql", Map.of());
    }

    /**
     * Compares what may differ after some quarters were worked out anew by the same rules, with the
     * previous release, which the session has opened as {@code previous}.
     *
     * @param changed those quarters, in order: of earlier ones only explanations differ
     */
    void noteUpdate(List<String> changed) {
        String from = changed.isEmpty() ? AFTER_ALL : changed.get(0);
        note(from, versions -> "submission_key in (" + listed(versions) + ")");
    }

    /** Compares all of two releases, neither of which is written to. */
    void compare() {
        List<String> quarters = column("compared_quarters_all.sql", Map.of());
        compare(quarters, List.of(), "true");
    }

    /** Whether both releases say of themselves what releases are compared by. */
    boolean isPossible() {
        return column("comparable.sql", Map.of()).size() == RELEASES;
    }

    private void note(String from, Function<List<String>, String> figures) {
        if (!isPossible()) {
            return;
        }
        List<String> quarters =
                column("compared_quarters.sql", Map.of("from", BuildSession.quoted(from)));
        List<String> versions = column("compared_versions.sql", Map.of());
        compare(quarters, column("added_quarters.sql", Map.of()), figures.apply(versions));
        run("keep_changes.sql", Map.of());
    }

    /**
     * Finds what differs, with its causes.
     *
     * @param quarters in which rows are compared
     * @param added which are noted as new, with their units and without their rows
     * @param figures the condition by which figures are compared, in SQL
     */
    private void compare(List<String> quarters, List<String> added, String figures) {
        try (SessionPair pair = new SessionPair(session)) {
            pair.doAll(
                    Stream.of(
                            rows("row_before", "previous", quarters, figures),
                            rows("row_now", "learning_districts", quarters, figures),
                            other -> other.run(SqlFiles.script("change_causes.sql"))));
        }
        run("changes.sql", Map.of());
        if (!added.isEmpty()) {
            run("changes_added.sql", Map.of("added_quarters", listed(added)));
        }
        run("changes_caused.sql", Map.of());
    }

    private static Consumer<BuildSession> rows(
            String table, String catalog, List<String> quarters, String figures) {
        Map<String, String> values =
                Map.of(
                        "table", table,
                        "catalog", catalog,
                        "quarters", listed(quarters),
                        "figures", figures);
        return session -> session.run(SqlFiles.script("compared_rows.sql"), values);
    }

    private void run(String script, Map<String, String> values) {
        session.run(SqlFiles.script(script), values);
    }

    private List<String> column(String script, Map<String, String> values) {
        return session.column(SqlFiles.script(script).with(values));
    }

    /** Texts as a list of SQL literals, which holds at least one. */
    private static String listed(List<String> texts) {
        return Stream.concat(Stream.of(""), texts.stream())
                .map(BuildSession::quoted)
                .collect(Collectors.joining(", "));
    }
}
