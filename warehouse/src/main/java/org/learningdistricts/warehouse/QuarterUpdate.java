package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the rows of some quarters into a copy of an earlier release, in the place of its own. */
final class QuarterUpdate {

    private final Path file;
    private final Path part;
    private final Path workspace;
    private final @Nullable Path previous;

    /**
     * @param file the copy
     * @param part a warehouse that holds those quarters alone
     * @param previous the release that the copy is compared with when it is made; none if no
     *     changes are noted
     */
    QuarterUpdate(Path file, Path part, Path workspace, @Nullable Path previous) {
        this.file = file;
        this.part = part;
        this.workspace = workspace;
        this.previous = previous;
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
                            "folder", BuildSession.quoted(parent(file)),
                            "previous_folder",
                                    BuildSession.quoted(parent(previous == null ? file : previous)),
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
            if (previous != null) {
                new ChangeLog(session).noteUpdate(previous, quarters);
            }
            WarehouseBuilder.audit(session, WarehouseDefinition.auditsOfFile(), List.of());
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
