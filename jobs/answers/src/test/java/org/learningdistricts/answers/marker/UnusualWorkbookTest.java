package org.learningdistricts.answers.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.answers.marker.MarkedBook.mark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.reader.ooxml.HandMade;
import org.learningdistricts.reader.ooxml.Namespace;

/** Parts as one program or another writes them. */
class UnusualWorkbookTest {

    private static final String HEAD = "Học tập Hà Nội / Learning districts:\n";
    private static final String REFERENCE =
            "<legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships\" r:id=\"rId2\"/>";

    private static Mark error(String place) {
        return mark("A", place, Severity.ERROR, "Sai.");
    }

    private static String sheet(String content, Mark... marks) throws IOException, CannotBeMarked {
        MarkedBook marked = MarkedBook.of(HandMade.ofSheet(content).bytes(), marks);
        for (Mark mark : marks) {
            assertThat(marked.comments("A").values()).contains(HEAD + mark.text());
        }
        String sheet = marked.part(HandMade.SHEET);
        return sheet.substring(sheet.indexOf("relationships'>") + 15, sheet.indexOf("</worksheet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<sheetData/>|<sheetData><row r=\"3\"><c r=\"B3\" s=\"1\"/></row></sheetData>",
                "<sheetData />|<sheetData ><row r=\"3\"><c r=\"B3\" s=\"1\"/></row></sheetData>",
                "<sheetData></sheetData>"
                        + "|<sheetData><row r=\"3\"><c r=\"B3\" s=\"1\"/></row></sheetData>",
                "<sheetData><row/><row/><row ht='5'/><row/></sheetData>"
                        + "|<sheetData><row/><row/><row ht='5'><c r=\"B3\" s=\"1\"/></row><row/>"
                        + "</sheetData>",
                "<sheetData><row r='2'><c/></row><row r='4'/></sheetData>|<sheetData><row"
                        + " r='2'><c/></row><row r=\"3\"><c r=\"B3\" s=\"1\"/></row><row"
                        + " r='4'/></sheetData>",
                "<sheetData><row r='3'><c><v>1</v></c><c><v>2</v></c><c/></row></sheetData>"
                        + "|<sheetData><row r='3'><c><v>1</v></c><c s=\"1\"><v>2</v></c><c/></row>"
                        + "</sheetData>",
                "<sheetData><row r='3'><c r='C3'/><extLst/></row></sheetData>"
                        + "|<sheetData><row r='3'><c r=\"B3\" s=\"1\"/><c r='C3'/><extLst/></row>"
                        + "</sheetData>",
                "<sheetData><row r='3'><extLst><ext/></extLst></row></sheetData>|<sheetData><row"
                        + " r='3'><c r=\"B3\" s=\"1\"/><extLst><ext/></extLst></row></sheetData>",
                "<sheetData><row r='3'\tspans='3:5' ><c r='C3'/></row></sheetData>"
                        + "|<sheetData><row r='3'\tspans='2:5' ><c r=\"B3\" s=\"1\"/><c r='C3'/>"
                        + "</row></sheetData>",
                "<sheetData><row><c t='x>y'/></row><!-- <row r='3'> --><row r='3'>"
                        + "<c r='B3' ><v><![CDATA[<c>]]></v></c ></row></sheetData>"
                        + "|<sheetData><row><c t='x>y'/></row><!-- <row r='3'> --><row r='3'>"
                        + "<c r='B3' s=\"1\" ><v><![CDATA[<c>]]></v></c ></row></sheetData>"
            })
    void changesOnlyTheMarkedCell(String before, String after) throws Exception {
        assertThat(sheet(before, error("B3"))).isEqualTo(after + REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pageMargins/><drawing r:id='r9'/>#<tableParts/>",
                "<x:ext xmlns:x='x'/>#<extLst><ext/></extLst>",
                "#<mc:AlternateContent xmlns:mc='m'/>",
                "#<legacyDrawingHF r:id='r9'/><extLst/>"
            })
    void refersToTheShapesOfCommentsWhereExcelExpectsIt(String after) throws Exception {
        assertThat(sheet("<sheetData/>" + after.replace("#", ""), error("A1")))
                .endsWith("</sheetData>" + after.replace("#", REFERENCE));
    }

    @Test
    void keepsThePrefixThatElementsHave() throws Exception {
        HandMade made =
                HandMade.ofSheet("")
                        .put(
                                HandMade.SHEET,
                                HandMade.worksheet(
                                        "xmlns:x",
                                        "<x:sheetData><x:row r='1'><x:c r='A1'/></x:row>"
                                                + "</x:sheetData>"));
        assertThat(MarkedBook.of(made.bytes(), error("A1"), error("B2")).part(HandMade.SHEET))
                .contains(
                        "<x:sheetData><x:row r='1'><x:c r='A1' s=\"1\"/></x:row><x:row r=\"2\">"
                                + "<x:c r=\"B2\" s=\"1\"/></x:row></x:sheetData><x:legacyDrawing ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void keepsTheEncodingOfAPart(String encoding) throws Exception {
        Charset charset = Charset.forName(encoding);
        String sheet =
                "\ufeff<?xml version='1.0' encoding='%s'?>\r\n".formatted(encoding.substring(0, 5))
                        + HandMade.worksheet(
                                "xmlns",
                                "<sheetData>\r\n<row r='1'><c r='A1' t='str'><v>Bình 𠀋</v></c>"
                                        + "</row></sheetData>");
        sheet = sheet.replace("'UTF-'", "'UTF-8'").replace("'UTF-1'", "'UTF-16'");
        HandMade made = HandMade.ofSheet("").put(HandMade.SHEET, sheet.getBytes(charset));

        MarkedBook marked = MarkedBook.of(made.bytes(), error("A1"));

        String after = new String(MarkedBook.parts(marked.bytes()).get(HandMade.SHEET), charset);
        assertThat(after.replace(REFERENCE, "").replace(" s=\"1\"", "")).isEqualTo(sheet);
    }

    @Test
    void marksTheOnlyOneOfMergedCellsThatIsSeen() throws Exception {
        String merged =
                "<sheetData><row r='1'><c r='A1'/></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A1:C4'/></mergeCells>";
        MarkedBook marked =
                MarkedBook.of(
                        HandMade.ofSheet(merged).bytes(),
                        mark("A", "B2", Severity.WARNING, "Hai."),
                        mark("A", "C4", Severity.ERROR, "Một."),
                        mark("A", "D4", Severity.INFO, "Ngoài."));
        assertThat(marked.comments("A"))
                .isEqualTo(Map.of("A1", HEAD + "Một.\n\nHai.", "D4", HEAD + "Ngoài."));
        assertThat(marked.colour("A", "A1")).isEqualTo("FFFFC9C8");
    }

    @Test
    void addsCommentsToShapesThatAreNoSoundXml() throws Exception {
        String shapes =
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
                        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout>"
                        + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
                        + "<v:shape id=\"_x0000_s1026\"><v:textbox><br></v:textbox>"
                        + "<x:ClientData ObjectType=\"Button\"/></v:shape></xml>";
        HandMade made =
                HandMade.ofSheet("<sheetData/><legacyDrawing r:id='r1'/>")
                        .relate(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                "vmlDrawing",
                                "../drawings/vmlDrawing1.vml")
                        .put("xl/drawings/vmlDrawing1.vml", shapes);

        MarkedBook marked = MarkedBook.of(made.bytes(), error("A1"));

        assertThat(marked.part("xl/drawings/vmlDrawing1.vml"))
                .startsWith(
                        shapes.replace("data=\"1\"", "data=\"1,2\"").replace("</xml>", "")
                                + "<v:shapetype id=\"_x0000_t202\"")
                .contains("id=\"_x0000_s2049\"")
                .endsWith("</xml>");
        String again =
                MarkedBook.of(marked.bytes(), error("A1")).part("xl/drawings/vmlDrawing1.vml");
        assertThat(again).isEqualTo(marked.part("xl/drawings/vmlDrawing1.vml"));
    }

    @Test
    void leavesADiscussionOfAMarkedCellAlone() throws Exception {
        String comments =
                "<comments xmlns='"
                        + Namespace.MAIN
                        + "'><authors><author>tc={1}</author></authors><commentList>"
                        + "<comment ref='A1' authorId='0'><text><t>[Threaded]</t></text></comment>"
                        + "</commentList></comments>";
        HandMade made =
                HandMade.ofSheet("<sheetData/><legacyDrawing r:id='r2'/>")
                        .relate(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                "comments",
                                "../comments1.xml",
                                "vmlDrawing",
                                "../drawings/vmlDrawing1.vml")
                        .put("xl/comments1.xml", comments)
                        .put("xl/drawings/vmlDrawing1.vml", "<xml xmlns:v='v' xmlns:x='x'></xml>");

        MarkedBook marked = MarkedBook.of(made.bytes(), error("A1"), error("B1"));

        assertThat(marked.part("xl/comments1.xml"))
                .contains("<text><t>[Threaded]</t></text>")
                .contains("<comment ref=\"B1\" authorId=\"1\">")
                .doesNotContain("<comment ref=\"A1\"");
        assertThat(marked.part(HandMade.SHEET)).contains("<c r=\"A1\" s=\"1\"/>");
    }

    @Test
    void writesTheSameWhateverTheTime() throws Exception {
        byte[] made = HandMade.ofSheet("<sheetData/>").bytes();
        byte[] marked = MarkedBook.of(made, error("A1")).bytes();
        assertThat(MarkedBook.of(made, error("A1")).bytes()).isEqualTo(marked);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(marked))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-01-01T00:00");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheets><sheet name='A' sheetId='7' my:id='r9' r:id='r1'/></sheets>",
                "<sheets><sheet xmlns:a='urn:a' a:id='r9' name='A' sheetId='7'"
                        + " r:id='r1'/></sheets>",
                "<sheets xmlns:b='#'><sheet my:id='r9' name='A' sheetId='7' b:id='r1'/></sheets>",
                "<sheets><sheet my:id='' name='A' sheetId='7' xmlns:b='#' b:id='r1'/></sheets>",
                "<sheets xmlns:r='urn:r'><sheet name='A' sheetId='7' xmlns:r='#'"
                        + " r:id='r1'/></sheets>",
                "<sheets xmlns:b='http://purl.oclc.org/ooxml/officeDocument/relationships'>"
                        + "<sheet my:id='r9' name='A' sheetId='7' b:id='r1'/></sheets>"
            })
    void findsSheetsByTheNamespaceOfWhatRefersToThem(String sheets) throws Exception {
        HandMade made = HandMade.ofSheet("<sheetData/>");
        String book =
                made.text("xl/workbook.xml").replace("<workbook ", "<workbook xmlns:my='urn:my' ");
        made.put(
                "xl/workbook.xml",
                book.substring(0, book.indexOf("<sheets>"))
                        + sheets.replace("'#'", "'" + Namespace.RELATIONSHIPS + "'")
                        + "</workbook>");

        MarkedBook marked = MarkedBook.of(made.bytes(), error("A1"));

        assertThat(marked.part(HandMade.SHEET)).contains("<c r=\"A1\" s=\"1\"/>");
        MarkedBook again = MarkedBook.of(marked.bytes(), error("A1"));
        assertThat(again.part("xl/workbook.xml")).isEqualTo(marked.part("xl/workbook.xml"));
    }

    @Test
    void findsShapesByTheNamespaceOfWhatRefersToThem() throws Exception {
        HandMade made =
                HandMade.ofSheet("<sheetData/><legacyDrawing xmlns:a='urn:a' a:id='r9' r:id='r1'/>")
                        .relate(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                "vmlDrawing",
                                "../drawings/vmlDrawing1.vml")
                        .put("xl/drawings/vmlDrawing1.vml", "<xml xmlns:v='v' xmlns:x='x'></xml>");

        assertThat(MarkedBook.of(made.bytes(), error("A1")).part("xl/drawings/vmlDrawing1.vml"))
                .contains("<v:shape ");
    }

    @Test
    void shapesStandBeforeWhatIsOfTheSheetItself() throws Exception {
        assertThat(
                        sheet(
                                "<sheetData/><y:picture xmlns:y='urn:y'/><drawing r:id='r9'/>",
                                error("A1")))
                .endsWith("<drawing r:id='r9'/>" + REFERENCE);
    }

    @Test
    void namesSheetsAsTheWorkbookMeansThem() throws Exception {
        HandMade made = HandMade.ofSheet("<sheetData/>");
        made.put(
                "xl/workbook.xml",
                made.text("xl/workbook.xml").replace("'A'", "'A&amp;&#x1EA6;&#x0A;_x000A_'"));
        MarkedBook marked =
                MarkedBook.of(made.bytes(), mark("A&Ầ\n\n", "A1", Severity.INFO, "Sai."));
        assertThat(marked.part(HandMade.SHEET)).contains("<c r=\"A1\" s=\"1\"/>");
    }
}
