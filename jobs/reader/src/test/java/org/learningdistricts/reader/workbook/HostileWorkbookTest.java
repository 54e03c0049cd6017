package org.learningdistricts.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.Remark;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final ReadLimits SMALL =
            new ReadLimits(1 << 20, 40 << 20, 200, 10, 1000, 100, 5000);

    @Test
    void refusesABombBeforeItIsUnpacked() throws IOException {
        assertThat(refusal(swollen("<row/>", 60 << 20, false)))
                .isEqualTo(limit("inflatedBytes", 40 << 20));
        assertThat(refusal(swollen("<row/>", 30 << 20, false))).isEqualTo(limit("ratio", 200));
    }

    @Test
    void countsWhatComesOutWhateverTheDirectoryClaims() throws IOException {
        assertThat(refusal(swollen("<x/>", 60 << 20, true))).isEqualTo(limit("ratio", 200));
    }

    @Test
    void refusesEntitiesAndDocumentTypes() throws IOException {
        String laughs =
                "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b"
                        + " '&a;&a;&a;'>]><worksheet><sheetData><row><c"
                        + " t='inlineStr'><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        assertThat(refusal(PackedBytes.ofSheet(laughs))).isEqualTo(unreadable(SHEET + ": DOCTYPE"));
        assertThat(refusal(PackedBytes.ofSheet("<worksheet>&b;</worksheet>")).rule())
                .isEqualTo("unreadable-file");
    }

    @ParameterizedTest
    @CsvSource({
        "'<c t=\"inlineStr\"><is><t>#</t></is></c>'",
        "'<c t=\"str\"><v>#</v></c>'",
        "'<c t=\"str\" r=\"#\"><v>x</v></c>'",
        "'<c><!-- # --></c>'",
        "'<c t=\"inlineStr\"><is><t><![CDATA[#]]></t></is></c>'",
        "'<c t=\"inlineStr\"><is><t><![CDATA[<<]]]#]]></t></is></c>'",
        "'<c t=\"inlineStr\"><is><t>#</t><t>#</t></is></c>'"
    })
    void refusesWhatIsTooLongForACell(String cell) throws IOException {
        String sheet =
                "<worksheet><sheetData><row>"
                        + cell.replace("#", "x".repeat(200_000))
                        + "</row></sheetData></worksheet>";
        assertThat(refusal(PackedBytes.ofSheet(sheet))).isEqualTo(limit("cellLength", 5000));
    }

    @ParameterizedTest
    @CsvSource({"<row r='2000'/>, rows, 1000", "<row><c r='CW1'><v>1</v></c></row>, columns, 100"})
    void refusesTooManyRowsAndColumns(String row, String measure, long limit) throws IOException {
        String sheet = "<worksheet><sheetData>" + row + "</sheetData></worksheet>";
        assertThat(refusal(PackedBytes.ofSheet(sheet))).isEqualTo(limit(measure, limit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='2'/><row r='1'/>|row 1 < 2",
                "<row r='x'/>|row x",
                "<row><c r='B1'/><c r='A1'/></row>|row 1, cell A1",
                "<row><c r='A2'/></row>|row 1, cell A2",
                "<row><c r='AAAAA1'/></row>|row 1, cell AAAAA1",
                "<row><c s='x'/></row>|"
            })
    void refusesPlacesThatContradictEachOther(String rows, String fault) throws IOException {
        String sheet = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
        if (fault == null) {
            assertThat(refusal(PackedBytes.ofSheet(sheet))).isNull();
        } else {
            assertThat(refusal(PackedBytes.ofSheet(sheet)))
                    .isEqualTo(unreadable(SHEET + ": " + fault));
        }
    }

    @Test
    void refusesDeepElements() throws IOException {
        assertThat(refusal(PackedBytes.ofSheet("<worksheet>" + "<a>".repeat(200))))
                .isEqualTo(unreadable(SHEET + ": depth > 100"));
    }

    @ParameterizedTest
    @CsvSource({"<a#/>", "<a b#='1'/>", "<a xmlns:p#='x'/>"})
    void refusesNamesWithoutEnd(String element) throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet>");
        for (int i = 0; i < 1100; i++) {
            sheet.append(element.replace("#", String.valueOf(i)));
        }
        assertThat(refusal(PackedBytes.ofSheet(sheet + "</worksheet>")))
                .isEqualTo(unreadable(SHEET + ": names > 1000"));
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        Map<String, String> parts = PackedBytes.parts("<worksheet/>");
        for (int i = 0; i < 20; i++) {
            parts.put("x" + i, "");
        }
        assertThat(refusal(PackedBytes.of(parts))).isEqualTo(limit("entries", 10));
    }

    @Test
    void refusesNamesThatLeadOutside() throws IOException {
        Map<String, String> parts = PackedBytes.parts("<worksheet/>");
        parts.put("xl/..\\../x", "");
        assertThat(refusal(PackedBytes.of(parts)))
                .isEqualTo(Remark.onFile("unsafe-zip-entry", "xl/..\\../x", null));
    }

    @Test
    void refusesPartsThatDifferOnlyInCase() throws IOException {
        Map<String, String> parts = PackedBytes.parts("<worksheet/>");
        parts.put("xl/worksheets/Sheet1.xml", "<worksheet/>");
        assertThat(refusal(PackedBytes.of(parts)))
                .isEqualTo(unreadable("xl/worksheets/Sheet1.xml: 2 ×"));
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml,xl/workbook.xml: missing",
        "xl/worksheets/sheet1.xml,xl/worksheets/sheet1.xml: missing («A»)"
    })
    void namesThePartThatIsMissing(String part, String fault) throws IOException {
        Map<String, String> parts = PackedBytes.parts("<worksheet/>");
        parts.remove(part);
        assertThat(refusal(PackedBytes.of(parts))).isEqualTo(unreadable(fault));
    }

    @Test
    void noticesASingleWrongByte() throws IOException {
        byte[] bytes = stored("<worksheet><sheetData/></worksheet>");
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("sheetData/") + 5;
        bytes[at] = 'X';
        assertThat(refusal(new PackedBytes(bytes))).isEqualTo(unreadable(SHEET + ": CRC"));
    }

    @Test
    void refusesAWorkbookThatIsCutOff() throws IOException {
        byte[] bytes = PackedBytes.ofSheet("<worksheet/>").bytes();
        assertThat(refusal(new PackedBytes(Arrays.copyOf(bytes, bytes.length / 2))))
                .isEqualTo(unreadable("zip: the end is missing"));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        byte[] bytes = new byte[2 << 20];
        assertThat(refusal(new PackedBytes(bytes))).isEqualTo(limit("bytes", 1 << 20));
    }

    private static PackedBytes swollen(String row, int length, boolean lies) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : PackedBytes.parts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(PackedBytes.named(part.getValue()).getBytes(StandardCharsets.UTF_8));
                if (part.getKey().equals(SHEET)) {
                    swell(zip, row, length);
                }
            }
        }
        byte[] bytes = out.toByteArray();
        if (lies) {
            claimNothing(bytes);
        }
        return new PackedBytes(bytes);
    }

    private static void swell(OutputStream out, String row, int length) throws IOException {
        out.write(PackedBytes.named("<worksheet><sheetData>").getBytes(StandardCharsets.UTF_8));
        byte[] piece = row.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        for (int done = 0; done < length; done += piece.length) {
            out.write(piece);
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    /** Sets the unpacked length of the last entry of the directory to 1. */
    private static void claimNothing(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("PK\u0001\u0002") + 24;
        bytes[at] = 1;
        bytes[at + 1] = 0;
        bytes[at + 2] = 0;
        bytes[at + 3] = 0;
    }

    private static byte[] stored(String sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, String> part : PackedBytes.parts(sheet).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(PackedBytes.named(part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Remark refusal(PackedBytes bytes) {
        return SeenTable.refusal(bytes, SMALL);
    }

    private static Remark limit(String measure, long limit) {
        return Remark.onFile("limit-exceeded", measure, String.valueOf(limit));
    }

    private static Remark unreadable(String fault) {
        return Remark.onFile("unreadable-file", fault, "Excel (.xlsx)");
    }
}
