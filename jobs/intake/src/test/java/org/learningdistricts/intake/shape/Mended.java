package org.learningdistricts.intake.shape;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.RowValues;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.CheckedTable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;

/** Writes what was read of a submission as the contract wants it. */
final class Mended {

    private static final int SOURCE_COLUMNS = 3;

    private final CheckedSubmission checked;
    private final Contracts contracts;

    Mended(CheckedSubmission checked, Contracts contracts) {
        this.checked = checked;
        this.contracts = contracts;
    }

    void write(Path inbox) throws IOException {
        List<SentTable> tables = new ArrayList<>();
        List<List<String>> totals = new ArrayList<>();
        for (CheckedTable table : checked.tables()) {
            SentTable sent =
                    table(
                            table.contract(),
                            RowValues.of(table.rows()).stream().map(r -> texts(r, table)).toList());
            tables.add(sent);
            totals.add(total(sent));
        }
        tables.add(table(contracts.totals(), totals));
        tables.add(table(contracts.cover(), cover()));
        CsvForm.CANONICAL.write(
                new Submission(
                        checked.source().quarter().toString(),
                        checked.source().unit().code(),
                        tables),
                inbox);
    }

    private static SentTable table(Contract contract, List<List<String>> rows) {
        List<String> columns = contract.fields().stream().map(Field::name).toList();
        return new SentTable(contract, List.of(), columns, columns, rows);
    }

    private static List<String> texts(@Nullable Object[] row, CheckedTable table) {
        Set<String> notApplicable =
                Set.copyOf(Arrays.asList(Objects.toString(row[row.length - 1], "").split(",")));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < table.contract().fields().size(); i++) {
            boolean isAbsent = notApplicable.contains(table.contract().fields().get(i).name());
            texts.add(isAbsent ? "x" : text(row[SOURCE_COLUMNS + i]));
        }
        return texts;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : Objects.toString(value, "");
    }

    private static List<String> total(SentTable table) {
        for (int i = 0; i < table.columns().size(); i++) {
            Field field = table.field(i);
            int column = i;
            if (field.type() == FieldType.INTEGER && field.codeList() == null) {
                long sum =
                        table.below().stream()
                                .map(row -> row.get(column))
                                .filter(value -> value.matches("[0-9]+"))
                                .mapToLong(Long::parseLong)
                                .sum();
                return List.of(
                        table.name(),
                        String.valueOf(table.below().size()),
                        field.name(),
                        String.valueOf(sum));
            }
        }
        return List.of(table.name(), String.valueOf(table.below().size()), "", "");
    }

    private List<List<String>> cover() {
        return List.of(
                List.of("template_version", checked.contractVersion()),
                List.of("quarter", checked.source().quarter().toString()),
                List.of("unit_code", checked.source().unit().code()),
                List.of("unit_name", checked.source().unit().name()));
    }
}
