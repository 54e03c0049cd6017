package org.learningdistricts.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A quarter of a release, judged once more with other figures. Nothing is published. */
public final class FigureTrial {

    private FigureTrial() {}

    /**
     * Another figure in the place of one that is in force; the place is that of the view {@code
     * reporting.figure}.
     *
     * @param sheet null for CSV
     * @param value yes or no as 1 or 0
     */
    public record OtherFigure(
            String submissionKey,
            String file,
            @Nullable String sheet,
            long row,
            String column,
            BigDecimal value) {}

    /**
     * Writes a file like a release, of one quarter, in which figures are others.
     *
     * @param release the file of the release, which stays as it is
     * @param newFile to be made, in the folder {@code temp} or below
     * @param temp a folder for what it needs meanwhile
     * @throws BuildFailed if a value does not fit its column, or the release is of another version
     */
    public static void write(
            Path release, String quarter, List<OtherFigure> figures, Path newFile, Path temp) {
        try (BuildSession session = new BuildSession()) {
            session.run(
                    SqlFiles.script("trial_open.sql"),
                    Map.of(
                            "temp", BuildSession.quoted(temp),
                            "release_folder",
                                    BuildSession.quoted(
                                            Objects.requireNonNull(release.getParent())),
                            "release", BuildSession.quoted(release),
                            "file", BuildSession.quoted(newFile)));
            runAll(
                    session,
                    SqlFiles.script("trial_tables.sql")
                            .with(Map.of("quarter_text", literal(quarter))));
            figures.forEach(figure -> runAll(session, update(figure)));
            try (SessionPair pair = new SessionPair(session)) {
                pair.make(
                        Stream.of(Stage.MEASURES, Stage.REPORTING)
                                .flatMap(stage -> WarehouseDefinition.files(stage).stream())
                                .toList());
            }
            session.run(SqlFiles.script("close.sql"));
        } catch (SQLException e) {
            throw new BuildFailed("the session", e);
        }
    }

    private static SqlFile update(OtherFigure figure) {
        String sheet = figure.sheet();
        return SqlFiles.script("trial_update.sql")
                .with(
                        Map.of(
                                "value", figure.value().toPlainString(),
                                "row", String.valueOf(figure.row()),
                                "file_text", literal(figure.file()),
                                "sheet_text", sheet == null ? "'null'" : literal(sheet),
                                "submission_text", literal(figure.submissionKey()),
                                "column", BuildSession.quoted(figure.column())));
    }

    /** A literal whose text is that of a literal, for statements that make statements. */
    private static String literal(String text) {
        return BuildSession.quoted(BuildSession.quoted(text));
    }

    private static void runAll(BuildSession session, SqlFile statements) {
        for (String statement : session.column(statements)) {
            session.run(new SqlFile(statements.path() + ": " + statement, statement));
        }
    }
}
