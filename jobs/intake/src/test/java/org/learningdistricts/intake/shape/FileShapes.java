package org.learningdistricts.intake.shape;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Workbooks and zip files. */
final class FileShapes {

    private FileShapes() {}

    static List<Shape> all() {
        return List.of(
                Shape.of("a workbook of texts", WorkbookForm.of()),
                Shape.of("a workbook", WorkbookForm.of(WorkbookTrait.TYPED)),
                CellShapes.codesAsNumbers()
                        .and(
                                Shape.of(
                                        "a workbook with codes as numbers",
                                        WorkbookForm.of(
                                                WorkbookTrait.TYPED,
                                                WorkbookTrait.CODES_AS_NUMBERS))),
                Shape.of(
                        "a workbook with days as numbers",
                        WorkbookForm.of(WorkbookTrait.TYPED, WorkbookTrait.DAYS_AS_NUMBERS),
                        "date-number"),
                Shape.of(
                        "a workbook from 1904",
                        WorkbookForm.of(WorkbookTrait.TYPED, WorkbookTrait.FROM_1904)),
                Shape.of(
                        "a workbook with formulas",
                        WorkbookForm.of(WorkbookTrait.TYPED, WorkbookTrait.FORMULAS),
                        "formula-cell"),
                Shape.of(
                        "a workbook of accountants",
                        WorkbookForm.of(WorkbookTrait.TYPED, WorkbookTrait.ACCOUNTING)),
                Shape.of(
                        "a workbook that starts at C5",
                        WorkbookForm.of(WorkbookTrait.TYPED, WorkbookTrait.AT_C5),
                        "blank-lines",
                        "empty-columns"),
                Shape.of(
                        "a workbook in Vietnamese",
                        WorkbookForm.of(WorkbookTrait.TYPED, WorkbookTrait.VIETNAMESE_NAMES)),
                Shape.of(
                        "a workbook without accents",
                        WorkbookForm.of(WorkbookTrait.TYPED, WorkbookTrait.NAMES_WITHOUT_ACCENTS),
                        "sheet-name"),
                Shape.of(
                        "a workbook with things hidden",
                        WorkbookForm.of(
                                WorkbookTrait.TYPED,
                                WorkbookTrait.HIDDEN_SHEET,
                                WorkbookTrait.HIDDEN_ROW,
                                WorkbookTrait.HIDDEN_COLUMN),
                        "hidden-sheet",
                        "hidden-rows",
                        "hidden-columns"),
                Shape.of(
                        "a workbook with notes",
                        WorkbookForm.of(WorkbookTrait.TYPED, WorkbookTrait.NOTES),
                        "ignored-sheet"),
                Shape.of(
                        "a workbook with merged titles",
                        WorkbookForm.of(
                                WorkbookTrait.TYPED,
                                WorkbookTrait.AT_C5,
                                WorkbookTrait.MERGED_TITLE),
                        "title-lines",
                        "merged-title-cells",
                        "blank-lines",
                        "empty-columns"),
                Shape.of("a header of two rows", TwoRowHeader::of, "two-row-header")
                        .and(
                                Shape.of(
                                        "a workbook with merged header",
                                        WorkbookForm.of(
                                                WorkbookTrait.TYPED, WorkbookTrait.MERGED_HEADER),
                                        "merged-title-cells")),
                Shape.of("a zip of files", zip(CsvForm.CANONICAL, "")),
                Shape.of("a zip of a folder", zip(CsvForm.CANONICAL, "báo cáo/")),
                Shape.of("a zip of a workbook", zip(WorkbookForm.of(WorkbookTrait.TYPED), "")),
                Shape.of(
                        "a zip in a code page",
                        new PackedForm(
                                CsvForm.CANONICAL,
                                "b\u00e1o c\u00e1o/",
                                Charset.forName("windows-1252"),
                                List.of())),
                Shape.of(
                        "a zip with what systems add",
                        new PackedForm(
                                CsvForm.CANONICAL,
                                "",
                                StandardCharsets.UTF_8,
                                List.of("Thumbs.db", "__MACOSX/._cover.csv", ".DS_Store")),
                        "ignored-file"));
    }

    private static SentForm zip(SentForm form, String parent) {
        return new PackedForm(form, parent, StandardCharsets.UTF_8, List.of());
    }
}
