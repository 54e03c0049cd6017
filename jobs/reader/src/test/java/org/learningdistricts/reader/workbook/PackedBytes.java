package org.learningdistricts.reader.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.learningdistricts.reader.file.ByteSource;

/** The bytes of a workbook that a test made up. */
public final class PackedBytes implements ByteSource {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = RELATIONSHIPS + "/";
    static final String MARKUP = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final Pattern BARE_ROOT =
            Pattern.compile(
                    "<(worksheet|workbook|sst|styleSheet|Relationships|Types)(?=[ />])(?![^>]*"
                            + " xmlns=)");

    private final byte[] bytes;

    PackedBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Saves a workbook of Apache POI. */
    static PackedBytes of(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return new PackedBytes(out.toByteArray());
    }

    /** Packs parts as they are given. */
    static PackedBytes of(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(named(part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new PackedBytes(out.toByteArray());
    }

    /** A workbook of one sheet, whose XML is given from {@code worksheet} on. */
    public static PackedBytes ofSheet(String sheet) throws IOException {
        return of(parts(sheet));
    }

    /** The parts of a workbook of one sheet. */
    static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='"
                        + MAIN
                        + "'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Type='"
                        + TYPES
                        + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='"
                        + RELATIONSHIPS
                        + "'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets>"
                        + "</workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='"
                        + TYPES
                        + "worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    /** A part whose root is in its namespace, whether the test says so or not. */
    static String named(String part) {
        return BARE_ROOT
                .matcher(part)
                .replaceFirst(root -> root.group() + " xmlns='" + namespace(root.group(1)) + "'");
    }

    private static String namespace(String root) {
        return switch (root) {
            case "Relationships" -> PACKAGE + "relationships";
            case "Types" -> PACKAGE + "content-types";
            default -> MARKUP;
        };
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }
}
