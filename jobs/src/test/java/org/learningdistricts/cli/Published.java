package org.learningdistricts.cli;

import java.nio.file.Path;
import java.util.List;

/** What the current release of a data folder says in the promised views. */
final class Published {

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
    static List<String> views(Path data) {
        return VIEWS.stream()
                .map(view -> query(data, "from reporting." + view + " order by all"))
                .toList();
    }

    /** A query's result as CSV. */
    static String query(Path data, String sql) {
        return Ldw.run("query", "--data", data, "--csv", sql).out();
    }
}
