package org.learningdistricts.intake.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.RowValues;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.CheckedTable;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;

/**
 * What came of a submission.
 *
 * @param rules of its findings
 * @param refusals errors in full
 * @param rows of each table as they enter the lake
 */
record Seen(
        String unit, Set<String> rules, List<Finding> refusals, Map<String, List<String>> rows) {

    private static final int SOURCE_COLUMNS = 3;

    static Seen of(CheckedSubmission checked, Shape.Spelling spelling) {
        return new Seen(
                checked.source().unit().code(),
                checked.findings().stream()
                        .map(Finding::rule)
                        .collect(Collectors.toCollection(TreeSet::new)),
                checked.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList(),
                rows(checked, spelling));
    }

    /** The same, with more that was said. */
    Seen with(Set<String> more) {
        Set<String> all = new TreeSet<>(rules);
        all.addAll(more);
        return new Seen(unit, all, refusals, rows);
    }

    /** The rows of each table as they enter the lake, without where they came from. */
    static Map<String, List<String>> rows(CheckedSubmission checked, Shape.Spelling spelling) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (CheckedTable table : checked.tables()) {
            rows.put(
                    table.contract().name(),
                    RowValues.of(table.rows()).stream()
                            .map(row -> row(row, table.contract().fields(), spelling))
                            .toList());
        }
        return rows;
    }

    private static String row(@Nullable Object[] row, List<Field> fields, Shape.Spelling spelling) {
        List<String> values = new ArrayList<>();
        for (int i = SOURCE_COLUMNS; i < row.length; i++) {
            boolean isName =
                    i - SOURCE_COLUMNS < fields.size()
                            && fields.get(i - SOURCE_COLUMNS).nameOf() != null;
            values.add(
                    isName && spelling == Shape.Spelling.CHANGED
                            ? ""
                            : Objects.toString(row[i], ""));
        }
        return String.join("|", values);
    }
}
