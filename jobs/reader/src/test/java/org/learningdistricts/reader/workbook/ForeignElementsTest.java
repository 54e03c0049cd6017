package org.learningdistricts.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.reader.file.ReadLimits;

/** An element counts by its namespace and by what it lies in, whatever its name. */
class ForeignElementsTest {

    private static final String X = "xmlns:x='http://schemas.microsoft.com/office/x/2010/main'";
    private static final String MC =
            "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATED = "xl/_rels/workbook.xml.rels";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String HEADER =
            "<row><c t='inlineStr'><is><t>Mã</t></is></c><c"
                    + " t='inlineStr'><is><t>Ngày</t></is></c></row>";
    private static final String DATED = "<row><c><v>97</v></c><c s='1'><v>44377</v></c></row>";
    private static final List<String> READ = List.of("header 1[Mã, Ngày]", "2[N:97, D:2025-07-01]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<extLst><ext><x:workbookPr chartTrackingRefBase='1'/></ext></extLst>",
                "<extLst><ext><workbookPr date1904='0'/></ext></extLst>",
                "<x:workbookPr date1904='0'/>",
                "<x:y><workbookPr/></x:y>",
                "<customWorkbookViews><workbookPr/></customWorkbookViews>",
                "<mc:AlternateContent><mc:Choice Requires='x'><workbookPr/></mc:Choice>"
                        + "</mc:AlternateContent>",
                "<mc:AlternateContent><workbookPr/></mc:AlternateContent>",
                "<mc:AlternateContent><mc:Choice Requires='x'><workbookPr/></mc:Choice>"
                        + "<mc:Fallback><workbookPr date1904='1'/></mc:Fallback>"
                        + "<mc:Fallback><workbookPr/></mc:Fallback></mc:AlternateContent>",
                "<x:sheets><x:sheet name='B' r:id='r1'/></x:sheets>",
                "<extLst><ext><sheets><sheet name='B' r:id='r1'/></sheets></ext></extLst>"
            })
    void takesTheWorkbooksOwnProperties(String more) throws IOException {
        Map<String, String> parts = dated1904();
        parts.merge(WORKBOOK, more + "</workbook>", ForeignElementsTest::atTheEnd);
        assertThat(SeenTable.of(PackedBytes.of(parts)).lines()).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x:row r='9'><x:c><x:v>1</x:v></x:c></x:row>",
                "<x:y><row r='9'><c><v>1</v></c></row></x:y>",
                "<mc:AlternateContent><mc:Choice Requires='x'><row r='9'><c><v>1</v></c></row>"
                        + "</mc:Choice><mc:Fallback/></mc:AlternateContent>",
                "<extLst><row r='9'><c><v>1</v></c></row></extLst>"
            })
    void takesTheSheetsOwnRows(String more) throws IOException {
        Map<String, String> parts = dated1904();
        parts.computeIfPresent(
                SHEET, (name, sheet) -> sheet.replace("<sheetData>", "<sheetData>" + more));
        assertThat(SeenTable.of(PackedBytes.of(parts)).lines()).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c x:s='0' x:t='s' s='1'><v>44377</v></c>",
                "<c s='1'><x:v>1</x:v><v>44377</v><x:v>2</x:v></c>",
                "<c s='1'><v>44377</v><extLst><ext><v>1</v><f>9</f></ext></extLst></c>",
                "<c s='1'><v>44377<x:y>1</x:y></v></c>",
                "<c s='1'>\n  <v>\n    44377\n  </v>\n</c>",
                "<c x:r='A1' s='1'><x:f>B9</x:f><v>44377</v></c>",
                "<mc:AlternateContent><mc:Choice"
                        + " Requires='x'><c><v>1</v></c></mc:Choice><mc:Fallback><c"
                        + " s='1'><v>44377</v></c></mc:Fallback></mc:AlternateContent>",
                "<mc:AlternateContent><mc:Choice Requires='m'><c s='1'><v>44377</v></c></mc:Choice>"
                        + "<mc:Fallback><c><v>1</v></c></mc:Fallback></mc:AlternateContent>"
            })
    void takesTheCellsOwnValue(String cell) throws IOException {
        Map<String, String> parts = dated1904();
        parts.computeIfPresent(
                SHEET, (name, sheet) -> sheet.replace("<c s='1'><v>44377</v></c>", cell));
        assertThat(SeenTable.of(PackedBytes.of(parts)).lines()).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cellXfs><xf/><xf numFmtId='164'/></cellXfs>"
                        + "<dxfs><dxf><numFmt numFmtId='164' formatCode='0'/></dxf></dxfs>",
                "<dxfs><dxf><numFmt numFmtId='164' formatCode='0'/></dxf></dxfs>"
                        + "<cellXfs><xf/><xf numFmtId='164'/></cellXfs>",
                "<cellStyleXfs><xf numFmtId='1'/><xf numFmtId='1'/></cellStyleXfs>"
                        + "<cellXfs><xf/><xf numFmtId='164'/></cellXfs>",
                "<cellXfs><x:xf/><xf/><xf x:numFmtId='1' numFmtId='164'/></cellXfs>",
                "<extLst><cellXfs><xf/><xf/></cellXfs></extLst>"
                        + "<cellXfs><xf/><xf numFmtId='164'/></cellXfs>"
            })
    void takesTheCellsOwnFormats(String styles) throws IOException {
        Map<String, String> parts = dated1904();
        parts.put(STYLES, styles(styles));
        assertThat(SeenTable.of(PackedBytes.of(parts)).lines()).isEqualTo(READ);
    }

    @Test
    void takesTheRelationshipsOfWorkbooks() throws IOException {
        Map<String, String> parts = dated1904();
        String foreign =
                "<Relationship Id='r8'"
                        + " Type='http://schemas.microsoft.com/office/relationships/styles'"
                        + " Target='x.xml'/><x:Relationship "
                        + X
                        + " Id='r1' Type='worksheet' Target='x.xml'/>";
        parts.computeIfPresent(
                RELATED,
                (name, related) ->
                        related.replace("<Relationship ", foreign + "<Relationship ")
                                .replace("</Rel", foreign + "</Rel"));
        assertThat(SeenTable.of(PackedBytes.of(parts)).lines()).isEqualTo(READ);
    }

    @Test
    void readsTheStrictKind() throws IOException {
        Map<String, String> parts = dated1904();
        parts.replaceAll(
                (name, part) ->
                        PackedBytes.named(part)
                                .replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        assertThat(SeenTable.of(PackedBytes.of(parts)).lines()).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORKBOOK, SHEET, STYLES})
    void refusesAPartOfAnotherVocabulary(String part) throws IOException {
        Map<String, String> parts = dated1904();
        parts.computeIfPresent(
                part, (name, text) -> PackedBytes.named(text).replace("2006/main'", "2099/x'"));
        String root =
                part.equals(WORKBOOK)
                        ? "workbook"
                        : part.equals(SHEET) ? "worksheet" : "styleSheet";
        assertThat(SeenTable.refusal(PackedBytes.of(parts), ReadLimits.DEFAULT).value())
                .isEqualTo(part + ": no " + root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<extLst><ext><x:dataValidation><x:formula1><x:f>\"001085000007,b\"</x:f></x:formula1>"
                        + "</x:dataValidation></ext></extLst>",
                "<x:y>001085000007</x:y>",
                "<mc:AlternateContent><mc:Choice Requires='x'>001085000007</mc:Choice>"
                        + "</mc:AlternateContent>"
            })
    void findsIdentityNumbersInWhatDoesNotCount(String more) throws IOException {
        Map<String, String> parts = dated1904();
        try (Workbook workbook = SeenTable.open(PackedBytes.of(parts))) {
            assertThat(workbook.hidesWatched()).isFalse();
        }
        parts.merge(SHEET, more + "</worksheet>", ForeignElementsTest::atTheEnd);
        try (Workbook workbook = SeenTable.open(PackedBytes.of(parts))) {
            assertThat(workbook.hidesWatched()).isTrue();
        }
    }

    /** Parts of a workbook that counts days from 1904 on. */
    private static Map<String, String> dated1904() throws IOException {
        Map<String, String> parts =
                PackedBytes.parts(
                        "<worksheet><sheetData>" + HEADER + DATED + "</sheetData></worksheet>");
        parts.computeIfPresent(
                WORKBOOK,
                (name, book) -> book.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        parts.computeIfPresent(
                RELATED,
                (name, related) ->
                        related.replace(
                                "</Rel",
                                "<Relationship Id='r2' Target='styles.xml' Type='"
                                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                                        + "/styles'/></Rel"));
        parts.put(STYLES, styles("<cellXfs><xf/><xf numFmtId='14'/></cellXfs>"));
        parts.replaceAll(
                (name, part) ->
                        PackedBytes.named(part)
                                .replaceFirst(
                                        "(?<=<(workbook|worksheet)) ",
                                        " "
                                                + X
                                                + " "
                                                + MC
                                                + " xmlns:m='"
                                                + PackedBytes.MARKUP
                                                + "' "));
        return parts;
    }

    private static String styles(String styles) {
        return "<styleSheet "
                + X
                + "><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts>"
                + styles
                + "</styleSheet>";
    }

    private static String atTheEnd(String part, String end) {
        return part.substring(0, part.lastIndexOf("</")) + end;
    }
}
