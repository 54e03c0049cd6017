package org.learningdistricts.answers.marker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningdistricts.answers.marker.MarkedBook.mark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.answers.workbook.ContentTypes;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.ooxml.HandMade;
import org.learningdistricts.reader.ooxml.Namespace;
import org.learningdistricts.reader.table.Bytes;

/** A workbook that is not as it should be is refused as a whole; nothing is written. */
class CannotBeMarkedTest {

    @TempDir private Path folder;

    private static final Mark MARK = mark("A", "B2", Severity.ERROR, "Sai.");
    private static final String BOOK = "xl/workbook.xml";

    private static Arguments change(String name, Consumer<HandMade> change, String reason) {
        return Arguments.of(name, change, reason);
    }

    private static Consumer<HandMade> sheet(String content) {
        return made -> made.put(HandMade.SHEET, HandMade.worksheet("xmlns", content));
    }

    private static Consumer<HandMade> swap(String part, String text, String with) {
        return made -> made.put(part, made.text(part).replace(text, with));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("signed", made -> made.put("_xmlsignatures/sig1.xml", "<a/>"), "signed"),
                change("shared", made -> made.put("xl/revisions/log1.xml", "<a/>"), "shared"),
                change(
                        "strict",
                        swap(BOOK, Namespace.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
                        "expected workbook of " + Namespace.MAIN),
                change("macros", swap(ContentTypes.PART, "sheet.main", "x"), "of the usual kind"),
                change("no such sheet", swap(BOOK, "'A'", "'B'"), "no sheet A"),
                change(
                        "twice",
                        swap(
                                BOOK,
                                "</sheets>",
                                "<sheet name='B' sheetId='8' r:id='r1'/>" + "</sheets>"),
                        "sheets > 1"),
                change(
                        "no part",
                        swap("xl/_rels/workbook.xml.rels", "sheet1", "sheet2"),
                        "missing"),
                change("no data", sheet(""), "no sheetData"),
                change(
                        "cut off",
                        made ->
                                made.put(
                                        HandMade.SHEET,
                                        "<worksheet xmlns='"
                                                + Namespace.MAIN
                                                + "'><sheetData><row r='1'>"),
                        "the end of row is missing"),
                change(
                        "cut in a tag",
                        made ->
                                made.put(
                                        HandMade.SHEET,
                                        "<worksheet xmlns='"
                                                + Namespace.MAIN
                                                + "'><sheetData><row r="),
                        "the end is missing"),
                change("crossed", sheet("<sheetData><row></sheetData></row>"), "</sheetData>"),
                change(
                        "entities",
                        made -> made.put(HandMade.SHEET, "<!DOCTYPE a><worksheet/>"),
                        "DOCTYPE"),
                change("deep", sheet("<a>".repeat(200)), "depth > 100"),
                change(
                        "rows in disorder",
                        sheet("<sheetData><row r='2'/><row r='1'/></sheetData>"),
                        "row 1 < 2"),
                change(
                        "a row twice",
                        sheet("<sheetData><row r='2'/><row r='2'/></sheetData>"),
                        "row 2 < 2"),
                change(
                        "cells in disorder",
                        sheet(
                                "<sheetData><row r='2'><c r='B2'/><c r='A2'/>"
                                        + "</row></sheetData>"),
                        "cell A2"),
                change("other elements", sheet("<sheetData><x/></sheetData>"), "x among rows"),
                change(
                        "in a row",
                        sheet("<sheetData><row r='2'><x/></row></sheetData>"),
                        "x in a row"),
                change(
                        "style",
                        sheet("<sheetData><row r='2'><c r='B2' s='5'/></row></sheetData>"),
                        "no style 5"),
                change(
                        "no number",
                        sheet("<sheetData><row r='2'><c r='B2' s='x'/></row></sheetData>"),
                        "x"),
                change(
                        "bad attribute",
                        sheet("<sheetData><row r='2'><c r=B2/></row></sheetData>"),
                        "<c r=B2/>"),
                change(
                        "encoding",
                        made ->
                                made.put(
                                        HandMade.SHEET,
                                        "<?xml version='1.0'"
                                                + " encoding='windows-1258'?><worksheet/>"),
                        "encoding windows-1258"),
                change(
                        "bytes",
                        made ->
                                made.put(
                                        HandMade.SHEET,
                                        ("<worksheet xmlns='"
                                                        + Namespace.MAIN
                                                        + "'><sheetData/>é</worksheet>")
                                                .getBytes(StandardCharsets.ISO_8859_1)),
                        "Input length = 1"),
                change(
                        "shapes missing",
                        sheet("<sheetData/><legacyDrawing r:id='r1'/>"),
                        "legacyDrawing"),
                change(
                        "comments missing",
                        made ->
                                made.relate(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        "comments",
                                        "../comments9.xml"),
                        "missing"),
                change(
                        "vml",
                        swap(
                                ContentTypes.PART,
                                "</Types>",
                                "<Default Extension='VML' ContentType='text/xml'/></Types>"),
                        "VML"),
                change(
                        "styles",
                        made ->
                                made.relate(
                                                "xl/_rels/workbook.xml.rels",
                                                "worksheet",
                                                "/" + HandMade.SHEET,
                                                "styles",
                                                "styles.xml")
                                        .put(
                                                "xl/styles.xml",
                                                "<styleSheet xmlns='" + Namespace.MAIN + "'/>"),
                        "no fonts"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void refusesWhatIsNotAsItShouldBe(String name, Consumer<HandMade> change, String reason)
            throws IOException {
        HandMade made = HandMade.ofSheet("<sheetData/>");
        change.accept(made);
        assertRefused(made.bytes(), ReadLimits.DEFAULT, reason);
    }

    @Test
    void refusesAFileThatIsCutOffOrNoZip() throws IOException {
        byte[] made = HandMade.ofSheet("<sheetData/>").bytes();
        assertRefused(Arrays.copyOf(made, made.length / 2), ReadLimits.DEFAULT, "end is missing");
        assertRefused("a,b".getBytes(StandardCharsets.UTF_8), ReadLimits.DEFAULT, "unsupported");
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        byte[] made = HandMade.ofSheet("<sheetData>" + " ".repeat(50_000) + "</sheetData>").bytes();
        ReadLimits small = new ReadLimits(1 << 20, 40_000, 200, 10, 1000, 100, 5000);
        assertRefused(made, small, "inflatedBytes");
    }

    private void assertRefused(byte[] workbook, ReadLimits limits, String reason) {
        assertThatThrownBy(
                        () ->
                                WorkbookMarker.write(
                                        new Bytes(workbook),
                                        limits,
                                        List.of(MARK),
                                        MarkedBook.FIRST,
                                        folder.resolve("marked.xlsx")))
                .isInstanceOf(CannotBeMarked.class)
                .hasMessageContaining(reason);
    }
}
