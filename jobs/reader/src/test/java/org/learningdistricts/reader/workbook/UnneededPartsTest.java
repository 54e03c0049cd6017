package org.learningdistricts.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;

/** What no cell needs may be missing. */
class UnneededPartsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATED = "xl/_rels/workbook.xml.rels";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final List<String> READ = List.of("header 1[Mã, Số]", "2[97, N:5]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "styles",
                "sharedStrings",
                "theme",
                "calcChain",
                "externalLink",
                "customXml",
                "sheetMetadata"
            })
    void readsWithoutAPartThatIsNamedAndNotThere(String type) throws IOException {
        Map<String, String> parts = parts("<c><v>5</v></c>");
        refer(parts, type);
        assertThat(SeenTable.of(PackedBytes.of(parts)).lines()).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c s=''><v>5</v></c>",
                "<c s='' t='' r=''><v>5</v></c>",
                "<c s='0'><v>5</v></c>",
                "<c s=' ' cm='' vm='' ph=''><v>5</v></c>",
                "<c t='n'><f></f><v>5</v></c>"
            })
    void readsAttributesThatSayNothing(String cell) throws IOException {
        assertThat(SeenTable.of(PackedBytes.of(parts(cell))).lines()).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dimension ref=''/>",
                "<dimension/>",
                "<cols><col min='' max='' width=''/></cols>",
                "<cols/>",
                "<sheetFormatPr defaultRowHeight=''/>"
            })
    void readsEmptyDescriptionsOfTheSheet(String described) throws IOException {
        Map<String, String> parts = parts("<c><v>5</v></c>");
        parts.computeIfPresent(
                SHEET, (name, sheet) -> sheet.replace("<sheetData>", described + "<sheetData>"));
        parts.computeIfPresent(
                SHEET,
                (name, sheet) ->
                        sheet.replace("<row>", "<row r='' spans='' s='' ht=''>")
                                .replace(
                                        "</sheetData>",
                                        "</sheetData><mergeCells count=''><mergeCell ref=''/>"
                                                + "</mergeCells>"));
        assertThat(SeenTable.of(PackedBytes.of(parts)).lines()).isEqualTo(READ);
    }

    @Test
    void readsAnEmptyState() throws IOException {
        Map<String, String> parts = parts("<c><v>5</v></c>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, book) ->
                        book.replace("sheetId='1'", "sheetId='' state=''")
                                .replace("<sheets>", "<workbookPr date1904=''/><sheets>"));
        SeenTable seen = SeenTable.of(PackedBytes.of(parts));
        assertThat(seen.lines()).isEqualTo(READ);
        assertThat(seen.outcome()).isEqualTo(new ReadOutcome.Read(1, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sharedStrings|<c t='s'><v>7</v></c>|sharedStrings.xml, 7",
                "sharedStrings|<c t='s'><v>x</v></c>|sharedStrings.xml, x",
                "styles|<c s='3'><v>7</v></c>|styles.xml, s=3",
                "styles|<c s='red'><v>7</v></c>|styles.xml, s=red",
                "theme|<c t='q'><v>7</v></c>|t=q"
            })
    void namesTheCellThatNeedsWhatIsNotThere(String type, String cell, String fault)
            throws IOException {
        Map<String, String> parts = parts(cell);
        refer(parts, type);
        assertThat(SeenTable.of(PackedBytes.of(parts)).outcome())
                .isEqualTo(
                        new ReadOutcome.Refused(
                                new Remark(
                                        "unreadable-file",
                                        2L,
                                        1,
                                        "«A» B2: " + fault,
                                        "Excel (.xlsx)",
                                        1),
                                List.of()));
    }

    @Test
    void needsNoStylesForTextsAndBlankCells() throws IOException {
        Map<String, String> parts =
                parts("<c><v>5</v></c><c s='4'/><c s='5' t='inlineStr'><is><t></t></is></c>");
        refer(parts, "styles");
        assertThat(SeenTable.of(PackedBytes.of(parts)).lines()).isEqualTo(READ);
    }

    private static Map<String, String> parts(String cell) {
        return PackedBytes.parts(
                "<worksheet><sheetData><row><c t='inlineStr'><is><t>Mã</t></is></c>"
                        + "<c t='inlineStr'><is><t>Số</t></is></c></row>"
                        + "<row><c t='inlineStr'><is><t>97</t></is></c>"
                        + cell
                        + "</row></sheetData></worksheet>");
    }

    private static void refer(Map<String, String> parts, String type) {
        parts.computeIfPresent(
                RELATED,
                (name, related) ->
                        related.replace(
                                "</Rel",
                                "<Relationship Id='r9' Target='gone.xml' Type='"
                                        + TYPES
                                        + type
                                        + "'/></Rel"));
    }
}
