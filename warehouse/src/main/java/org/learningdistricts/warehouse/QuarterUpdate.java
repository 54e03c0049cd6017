package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes a release of the rows of an earlier one and of some quarters that were made anew. */
final class QuarterUpdate {

    private final Path previous;
    private final Path part;
    private final Path file;
    private final Path workspace;

    /**
     * @param previous the earlier release
     * @param part a warehouse that holds those quarters alone
     * @param file the file to make
     */
    QuarterUpdate(Path previous, Path part, Path file, Path workspace) {
        this.previous = previous;
        this.part = part;
        this.file = file;
        this.workspace = workspace;
    }

    /**
     * Makes the file.
     *
     * @param quarters those of the part, in order
     * @param facts what the release says of itself, as literals
     */
    void run(List<String> quarters, Map<String, String> facts) {
        try (BuildSession session = new BuildSession()) {
            session.run(
                    SqlFiles.script("update_open.sql"),
                    Map.of(
                            "temp", BuildSession.quoted(workspace),
                            "folder", BuildSession.quoted(parent(file)),
                            "previous_folder", BuildSession.quoted(parent(previous)),
                            "previous", BuildSession.quoted(previous),
                            "part", BuildSession.quoted(part)));
            FileSize.by(session, "update_rows.sql").attach(session, file);
            session.run(
                    SqlFiles.script("update_tables.sql"),
                    Map.of(
                            "quarters",
                            quarters.stream()
                                    .map(BuildSession::quoted)
                                    .collect(Collectors.joining(", ", "[", "]"))));
            runAll(session, SqlFiles.script("update_dimensions.sql"));
            session.run(SqlFiles.script("update_calendar.sql"));
            runAll(session, SqlFiles.script("update_inserts.sql"));
            WarehouseDefinition.acrossQuarters().forEach(file -> makeAgain(session, file));
            session.run(SqlFiles.script("release.sql"), facts);
            new ChangeLog(session).noteUpdate(quarters);
            SessionPair.audit(session, WarehouseDefinition.auditsOfFile(), List.of());
            session.run(SqlFiles.script("close.sql"));
        } catch (SQLException e) {
            throw new BuildFailed("the session", e);
        }
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent());
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
