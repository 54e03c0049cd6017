package org.learningdistricts.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.learningdistricts.app.cli.Ldw;

/** What the current release of a data folder says in the promised views. */
public final class Published {

    private static final List<String> VIEWS =
            List.of(
                    "submission_status",
                    "finding",
                    "commune_indicator",
                    "commune_qualification",
                    "city_qualification_rate",
                    "target_progress");

    private Published() {}

    /** Each view's rows in an order of their own. */
    public static List<String> views(Path data) {
        return answers(
                data,
                VIEWS.stream().map(view -> "from reporting." + view + " order by all").toList());
    }

    /** The rows of each query. */
    public static List<String> answers(Path data, List<String> queries) {
        return answersOf(data.resolve("warehouse/current/learning_districts.duckdb"), queries);
    }

    /** The rows of each query of a release's file. */
    public static List<String> answersOf(Path release, List<String> queries) {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        try (Connection connection =
                        DriverManager.getConnection("jdbc:duckdb:" + release, readOnly);
                Statement statement = connection.createStatement()) {
            List<String> answers = new ArrayList<>();
            for (String sql : queries) {
                StringBuilder rows = new StringBuilder();
                try (ResultSet result = statement.executeQuery(sql)) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        for (int i = 1; i <= columns; i++) {
                            rows.append(result.getString(i)).append(i < columns ? '|' : '\n');
                        }
                    }
                }
                answers.add(rows.toString());
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A query's result as CSV. */
    public static String query(Path data, String sql) {
        return Ldw.run("query", "--data", data, "--csv", sql).out();
    }
}
