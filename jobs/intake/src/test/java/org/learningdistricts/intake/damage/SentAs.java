package org.learningdistricts.intake.damage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.shape.CsvForm;
import org.learningdistricts.intake.shape.PackedForm;
import org.learningdistricts.intake.shape.SentForm;
import org.learningdistricts.intake.shape.SentTable;
import org.learningdistricts.intake.shape.Submission;
import org.learningdistricts.intake.shape.WorkbookForm;
import org.learningdistricts.intake.shape.WorkbookTrait;
import org.learningdistricts.reader.table.ColumnLetters;

/**
 * How a submission is sent, and where a person sees its cells then.
 *
 * @param dress how its tables are written, before one of them is damaged
 * @param isWorkbook one workbook, or files of CSV
 * @param isVietnamese whether files or sheets have the tables' Vietnamese names
 * @param down rows of a sheet above the table
 * @param right columns of a sheet before the table
 */
record SentAs(
        String name,
        UnaryOperator<SentTable> dress,
        SentForm form,
        boolean isWorkbook,
        boolean isVietnamese,
        int down,
        int right) {

    private static final int DOWN = 4;
    private static final int RIGHT = 2;

    static List<SentAs> all() {
        CsvForm vietnamese =
                CsvForm.CANONICAL.withNames(table -> table.contract().titleVi() + ".csv");
        return List.of(
                csv("CSV", UnaryOperator.identity(), CsvForm.CANONICAL, false),
                csv(
                        "CSV with semicolons, CRLF",
                        UnaryOperator.identity(),
                        CsvForm.CANONICAL.withSeparator(";").withLineEnds("\r\n"),
                        false),
                csv("CSV in Vietnamese", SentAs::titled, vietnamese, true),
                csv(
                        "CSV below a title",
                        table -> table.under(List.of(List.of("Phường, quận"), List.of(""))),
                        CsvForm.CANONICAL,
                        false),
                csv(
                        "zip of CSV",
                        UnaryOperator.identity(),
                        new PackedForm(CsvForm.CANONICAL, "", StandardCharsets.UTF_8, List.of()),
                        false),
                workbook("workbook of texts", UnaryOperator.identity(), false, 0),
                workbook(
                        "workbook",
                        UnaryOperator.identity(),
                        false,
                        0,
                        WorkbookTrait.TYPED,
                        WorkbookTrait.ANY_TYPES),
                workbook(
                        "workbook in Vietnamese",
                        SentAs::titled,
                        true,
                        0,
                        WorkbookTrait.TYPED,
                        WorkbookTrait.VIETNAMESE_NAMES),
                workbook(
                        "workbook from C5 on",
                        UnaryOperator.identity(),
                        false,
                        DOWN,
                        WorkbookTrait.TYPED,
                        WorkbookTrait.ANY_TYPES,
                        WorkbookTrait.AT_C5));
    }

    private static SentAs csv(
            String name, UnaryOperator<SentTable> dress, SentForm form, boolean isVietnamese) {
        return new SentAs(name, dress, form, false, isVietnamese, 0, 0);
    }

    private static SentAs workbook(
            String name,
            UnaryOperator<SentTable> dress,
            boolean isVietnamese,
            int down,
            WorkbookTrait... traits) {
        int right = down == 0 ? 0 : RIGHT;
        return new SentAs(name, dress, WorkbookForm.of(traits), true, isVietnamese, down, right);
    }

    private static SentTable titled(SentTable table) {
        return table.withTitles((field, title) -> field.titleVi());
    }

    /** Whether what is put into a cell has the type that it looks like. */
    boolean isTyped() {
        return form instanceof WorkbookForm workbook
                && workbook.traits().contains(WorkbookTrait.ANY_TYPES);
    }

    /** Where a person sees a spot of a submission that is sent so. */
    Found seen(Spot spot, Submission submission, Contracts contracts) {
        if (spot.table() == null) {
            return new Found(spot.rule(), null, null, null, null);
        }
        String name = name(spot.table(), submission, contracts);
        Integer line = spot.line();
        return new Found(
                spot.rule(),
                isWorkbook ? submission.unit() + ".xlsx" : name + ".csv",
                isWorkbook ? name : null,
                line == null ? null : Long.valueOf(line + down + 1),
                column(spot));
    }

    private @Nullable String column(Spot spot) {
        return spot.untitled() == null ? spot.column() : ColumnLetters.of(spot.untitled() + right);
    }

    /**
     * The name that a table has; one that was not sent should have the contract's, or as a sheet
     * its title.
     */
    private String name(String table, Submission submission, Contracts contracts) {
        Optional<Contract> contract = contracts.byTableName(table);
        boolean isSent = submission.tables().stream().anyMatch(t -> t.name().equals(table));
        boolean isTitled = isSent ? isVietnamese : isWorkbook;
        return isTitled && contract.isPresent() ? contract.get().titleVi() : table;
    }
}
