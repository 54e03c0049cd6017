package org.learningdistricts.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.table.Remark;

class FormulaCellTest {

    private final MadeSheet made = new MadeSheet();

    @Test
    void takesTheStoredValueOfFormulasAndSaysSo() throws IOException {
        made.row(0, "Mã", "Số", "Tên");
        Row row = made.row(1, "00097");
        row.createCell(1).setCellFormula("3*4");
        row.createCell(2).setCellFormula("\"Hồng\"&\" Hà\"");
        made.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
        SeenTable seen = made.seen();
        assertThat(seen.lines()).endsWith("2[00097, N:12, Hồng Hà]");
        assertThat(seen.outcome())
                .isEqualTo(
                        MadeSheet.read(
                                1,
                                new Remark("formula-cell", 2L, 1, "=3*4", "12", 1),
                                new Remark(
                                        "formula-cell", 2L, 2, "=\"Hồng\"&\" Hà\"", "Hồng Hà", 1)));
    }

    @Test
    void namesFormulasThatWereNeverCalculated() throws IOException {
        made.row(0, "Mã", "Số");
        made.row(1, "00097").createCell(1).setCellFormula("3*4");
        SeenTable seen = made.seen();
        assertThat(seen.lines()).endsWith("2[00097, E:]");
        assertThat(seen.outcome())
                .isEqualTo(
                        MadeSheet.read(
                                1, new Remark("formula-without-value", 2L, 1, "=3*4", null, 1)));
    }

    @Test
    void takesAnEmptyTextThatAFormulaGaveForAValue() throws IOException {
        SeenTable seen =
                SeenTable.of(
                        PackedBytes.ofSheet(
                                "<worksheet><sheetData>"
                                        + "<row><c t='str'><v>Mã</v></c><c t='str'><v>Số</v></c></row>"
                                        + "<row><c><v>1</v></c><c t='str'><f>B9</f><v></v></c></row>"
                                        + "<row><c><v>2</v></c><c><f>B9</f><v></v></c></row>"
                                        + "</sheetData></worksheet>"));
        assertThat(seen.outcome())
                .isEqualTo(
                        MadeSheet.read(
                                2,
                                new Remark("formula-cell", 2L, 1, "=B9", "", 1),
                                new Remark("formula-without-value", 3L, 1, "=B9", null, 1)));
    }
}
