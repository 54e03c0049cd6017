package org.learningdistricts.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that SQL files declare in their headers. */
final class DeclaredKeys {

    private static final Pattern KEY =
            Pattern.compile("^-- Key: +(.*(?:\n--  .*)*)", Pattern.MULTILINE);

    private DeclaredKeys() {}

    /** What the objects of these files hold twice, or without a value in a part of its key. */
    static List<String> broken(OpenWarehouse warehouse, List<SqlFile> files) {
        List<String> broken = new ArrayList<>();
        files.forEach(file -> addBroken(file, warehouse, broken));
        return broken;
    }

    private static void addBroken(SqlFile file, OpenWarehouse warehouse, List<String> broken) {
        Matcher key = KEY.matcher(file.text());
        if (!key.find() || file.made().isEmpty()) {
            broken.add(file.path() + " declares no key");
            return;
        }
        for (String columns :
                key.group(1).replaceAll("\n-- +", " ").replace("also ", "").split("; ", -1)) {
            // Where findings lie, and the parts of a sum, are known only where one row has them;
            // rows of the city have no unit.
            String nothing =
                    Stream.of(columns.split(", ", -1))
                            .filter(
                                    column ->
                                            !column.matches(
                                                    "source_row|unit_(code|level|valid_from)|file|.*_n.*"))
                            .map(column -> column + " is null")
                            .collect(Collectors.joining(" or "));
            boolean isBroken =
                    !warehouse
                            .column(
                                    "select 1 from %1$s group by %2$s having count(*) > 1 or %3$s"
                                            .formatted(file.made().get(), columns, nothing))
                            .isEmpty();
            if (isBroken) {
                broken.add(file.path() + ": " + columns);
            }
        }
    }
}
