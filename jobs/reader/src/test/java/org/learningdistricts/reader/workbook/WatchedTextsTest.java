package org.learningdistricts.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A personal identity number is found wherever a workbook hides it. */
class WatchedTextsTest {

    private static final String NUMBER = "001085012345";

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet read = book.createSheet("A");
    private final XSSFSheet other = book.createSheet("B");

    @Test
    void findsNoneWhereThereIsNone() throws IOException {
        read.createRow(0).createCell(0).setCellValue("0010850123456");
        assertThat(isHidden()).isFalse();
    }

    @Test
    void findsOneInAText() throws IOException {
        other.createRow(0).createCell(0).setCellValue("CCCD " + NUMBER);
        assertThat(isHidden()).isTrue();
    }

    @Test
    void findsOneInAComment() throws IOException {
        other.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor())
                .setString(new XSSFRichTextString(NUMBER));
        assertThat(isHidden()).isTrue();
    }

    @Test
    void findsOneInATextBox() throws IOException {
        other.createDrawingPatriarch().createTextbox(new XSSFClientAnchor()).setText(NUMBER);
        assertThat(isHidden()).isTrue();
    }

    @Test
    void findsOneInAFooter() throws IOException {
        read.getFooter().setLeft(NUMBER);
        assertThat(isHidden()).isTrue();
    }

    @Test
    void findsOneInANameAndInAListOfAllowedValues() throws IOException {
        book.createName().setNameName("x");
        book.getName("x").setRefersToFormula("\"" + NUMBER + "\"");
        assertThat(isHidden()).isTrue();
        XSSFWorkbook second = new XSSFWorkbook();
        XSSFSheet sheet = second.createSheet("A");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(
                helper.createValidation(
                        helper.createExplicitListConstraint(new String[] {"a", NUMBER}),
                        new CellRangeAddressList(0, 1, 0, 1)));
        assertThat(isHidden(second)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({NUMBER + ", true", "{5f3c2b1a-1234-4a5b-9c8d-123456789012}, false"})
    void findsOneInAPropertyButNotInTheIdentifiersOfPrograms(String value, boolean found)
            throws IOException {
        book.getProperties().getCustomProperties().addProperty("x", value);
        assertThat(isHidden()).isEqualTo(found);
    }

    private boolean isHidden() throws IOException {
        return isHidden(book);
    }

    private static boolean isHidden(XSSFWorkbook book) throws IOException {
        try (Workbook workbook = SeenTable.open(PackedBytes.of(book))) {
            return workbook.hidesWatched();
        }
    }
}
