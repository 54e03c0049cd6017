package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts the rows of some quarters into a copy of an earlier release, in the place of its own. */
final class QuarterUpdate {

    private final Path file;
    private final Path part;
    private final Path workspace;

    /**
     * @param file the copy
     * @param part a warehouse that holds those quarters alone
     */
    QuarterUpdate(Path file, Path part, Path workspace) {
        this.file = file;
        this.part = part;
        this.workspace = workspace;
    }

    /**
     * Takes over the quarters.
     *
     * @param facts what the release says of itself, as literals
     */
    void run(List<String> quarters, Map<String, String> facts) {
        try (BuildSession session = new BuildSession()) {
            session.run(
                    SqlFiles.script("update_open.sql"),
                    Map.of(
                            "temp", BuildSession.quoted(workspace),
                            "folder", BuildSession.quoted(Objects.requireNonNull(file.getParent())),
                            "part", BuildSession.quoted(part),
                            "file", BuildSession.quoted(file),
                            "quarters",
                                    quarters.stream()
                                            .map(BuildSession::quoted)
                                            .collect(Collectors.joining(", ", "[", "]"))));
            runAll(session, SqlFiles.script("update_deletes.sql"));
            session.run(SqlFiles.script("update_calendar.sql"));
            runAll(session, SqlFiles.script("update_inserts.sql"));
            WarehouseDefinition.acrossQuarters().forEach(file -> makeAgain(session, file));
            session.run(SqlFiles.script("release.sql"), facts);
            try (SessionPair pair = new SessionPair(session)) {
                pair.audit(WarehouseDefinition.auditsOfFile(), List.of());
            }
            session.run(SqlFiles.script("close.sql"));
        } catch (SQLException e) {
            throw new BuildFailed("the session", e);
        }
    }

    private static void makeAgain(BuildSession session, SqlFile file) {
        session.run(SqlFiles.script("drop_table.sql"), Map.of("table", file.stem()));
        session.run(file);
    }

    private static void runAll(BuildSession session, SqlFile statements) {
        for (String statement : session.column(statements)) {
            session.run(new SqlFile(statements.path() + ": " + statement, statement));
        }
    }
}
