package org.learningdistricts.app.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes submissions that are meant to hurt: each of another unit of 2025-Q3. */
final class HostileFiles {

    private static final Path SAMPLE = Path.of("../../sample-input/quarters/2025-Q3");
    private static final String LIMIT = "limit-exceeded";
    private static final String UNREADABLE = "unreadable-file";
    private static final String CONTROL = "unreadable-character";
    private static final String NO_ZIP = "unreadable-zip";
    private static final String QUARTER = "2025-Q3";
    private static final int MEBIBYTE = 1 << 20;
    private static final String CELL = "<row><c t='inlineStr'><is><t>x</t></is></c></row>";

    private final Path folder;
    private final List<String> units;
    private final Map<String, Hostile> made = new LinkedHashMap<>();

    private HostileFiles(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> paths = Files.list(SAMPLE)) {
            units =
                    paths.map(path -> String.valueOf(path.getFileName()))
                            .filter(name -> name.matches("[0-9]{5}"))
                            .sorted()
                            .toList();
        }
    }

    /**
     * A submission that is meant to hurt.
     *
     * @param what it is
     * @param rule a rule that is reported of it; the submission is refused
     */
    record Hostile(String what, String rule) {}

    /** Makes an inbox for each, named after the unit; says what lies there, by unit. */
    static Map<String, Hostile> write(Path folder) throws IOException {
        HostileFiles files = new HostileFiles(folder);
        files.texts();
        files.zips();
        files.workbooks();
        files.entities();
        return files.made;
    }

    private void texts() throws IOException {
        text("a cell of 50 MB", LIMIT, "commune_code,population\n00097,", "x", 50);
        text("a quoted cell of 50 MB", LIMIT, "a,b\n00097,\"", "x", 50);
        text("a million columns", LIMIT, "commune_code", ",x", 2);
        text("quotes only", LIMIT, "", "\"", 10);
        text("odd quotes only", LIMIT, "\"", "\"", 10);
        text("lines of quotes", "blank-table", "", "\"\n", 10);
        text("quotes in quotes", "wrong-type", "commune_code,population\n", "\"a\"\"b,\"c\n", 5);
        text("separators only", LIMIT, "", ",", 10);
        text("lines of separators", "missing-header", "", ",,,;;;\n", 10);
        text("blank lines only", "blank-table", "", "\n", 10);
        text("NULs only", CONTROL, "", "\0", 10);
        text("digits only", LIMIT, "", "1", 10);
        text("title lines only", UNREADABLE, "", "Bảng số liệu\n", 10);
        text("headers only", "repeated-header", "", "commune_code,age_band,population\n", 10);
        text("short rows only", "missing-value", "commune_code,age_band,population\n", "x\n", 1);
        text("wrong cells only", "wrong-type", "commune_code,age_band,population\n", "x,y,z\n", 1);
        text(
                "identity numbers only",
                "personal-identity-number",
                "commune_code,age_band,population\n",
                "012345678901,012345678901,012345678901\n",
                5);
        Path sparse = folder("a file of 256 MB of zeros", CONTROL).resolve("literacy.csv");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(1L << 28);
        }
    }

    private void text(String what, String rule, String start, String piece, int mebibytes)
            throws IOException {
        Path file = folder(what, rule).resolve("literacy.csv");
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int done = 0; done < mebibytes * MEBIBYTE; done += bytes.length) {
                out.write(bytes);
            }
        }
    }

    private void zips() throws IOException {
        PackedContent zeros = PackedContent.repeated(filled("0"), 2048);
        try (RawZip zip = zip("a bomb of 2 GB", LIMIT, ".zip")) {
            zip.add("literacy.csv", zeros);
        }
        try (RawZip zip = zip("a bomb that claims to be small", LIMIT, ".zip")) {
            zip.add("literacy.csv", zeros.claiming(100));
        }
        PackedContent many = PackedContent.repeated(filled("0,0\n"), 150);
        try (RawZip zip = zip("entries that share their bytes", NO_ZIP, ".zip")) {
            zip.add("literacy.csv", many);
            for (int i = 0; i < 9_000; i++) {
                zip.addAgain("literacy.csv", many);
            }
        }
        try (RawZip zip = zip("entries of a million names", LIMIT, ".zip")) {
            PackedContent none = PackedContent.of("");
            for (int i = 0; i < 1_000_000; i++) {
                zip.addAgain(Integer.toString(i, 36), none);
            }
        }
        try (RawZip zip = zip("names that lead outside", "unsafe-zip-entry", ".zip")) {
            zip.add("../../literacy.csv", PackedContent.of("a,b\n"));
        }
        try (RawZip zip = zip("a password", NO_ZIP, ".zip")) {
            zip.add("literacy.csv", PackedContent.of("a,b\n").flagged(1));
        }
        RawZip lies = zip("a directory that is not there", NO_ZIP, ".zip");
        lies.add("literacy.csv", PackedContent.of("a,b\n"));
        lies.end(1, 58, 1L << 50);
        RawZip more = zip("a directory of 2^62 entries", LIMIT, ".zip");
        more.add("literacy.csv", PackedContent.of("a,b\n"));
        more.end(1L << 62, 1L << 62, 0);
    }

    private void workbooks() throws IOException {
        String start = "<worksheet" + HostileWorkbook.MARKUP + "><sheetData>" + CELL;
        PackedContent rows = PackedContent.repeated(start, filled("<x/>"), 2048);
        try (RawZip zip = zip("a workbook of 2 GB", LIMIT, ".xlsx")) {
            parts(zip, HostileWorkbook.SHEET, rows);
        }
        try (RawZip zip = zip("a workbook of 2 GB that lies", LIMIT, ".xlsx")) {
            parts(zip, HostileWorkbook.SHEET, rows.claiming(100));
        }
        PackedContent letters =
                PackedContent.repeated(
                        "<sst" + HostileWorkbook.MARKUP + "><si><t>", filled("x"), 50);
        try (RawZip zip = zip("a text of 50 MB in a workbook", LIMIT, ".xlsx")) {
            parts(zip, "xl/sharedStrings.xml", letters);
        }
        sheet("row 1048577", UNREADABLE, "<row r='1048577'><c r='A1048577'><v>1</v></c></row>");
        sheet("column ZZZ", LIMIT, "<row r='9'><c r='ZZZ9'><v>1</v></c></row>");
        sheet("shared text 99", UNREADABLE, "<row><c t='s'><v>99</v></c></row>");
        sheet("shared text -1", UNREADABLE, "<row><c t='s'><v>-1</v></c></row>");
        sheet("a number of 10^9 digits", "missing-header", "<row><c><v>1e999999999</v></c></row>");
        sheet(
                "200,000 attributes",
                LIMIT,
                "<row><c"
                        + IntStream.range(0, 200_000)
                                .mapToObj(i -> " a" + i + "='1'")
                                .collect(Collectors.joining())
                        + "><v>1</v></c></row>");
        sheet(
                "20,000 rows that begin in the last column",
                "missing-header",
                IntStream.range(1, 20_000)
                        .mapToObj(i -> "<row><c r='XFD" + i + "'><v>1</v></c></row>")
                        .collect(Collectors.joining()));
        Map<String, String> twice =
                HostileWorkbook.parts("<worksheet" + HostileWorkbook.MARKUP + "/>");
        twice.merge(
                "xl/workbook.xml",
                "<sheet name='titles' sheetId='2' r:id='r1'/></sheets>",
                (workbook, more) -> workbook.replace("</sheets>", more));
        try (RawZip zip = zip("a sheet that is named twice", UNREADABLE, ".xlsx")) {
            for (Map.Entry<String, String> part : twice.entrySet()) {
                zip.add(part.getKey(), PackedContent.of(part.getValue()));
            }
        }
        sheet(
                "a day of 10^9 digits",
                "missing-header",
                "<row><c s='1'><v>-1e999999999</v></c><c s='1'><v>1e-999999999</v></c></row>");
    }

    private void entities() throws IOException {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a0 'ha'>"
                        + Stream.iterate(1, i -> i < 10, i -> i + 1)
                                .map(
                                        i ->
                                                "<!ENTITY a"
                                                        + i
                                                        + " '"
                                                        + ("&a" + (i - 1) + ";").repeat(10)
                                                        + "'>")
                                .reduce("", String::concat)
                        + "]><x>&a9;</x>";
        List<String> names = new ArrayList<>(HostileWorkbook.parts("").keySet());
        names.add("docProps/core.xml");
        for (String name : names) {
            Map<String, String> parts =
                    HostileWorkbook.parts("<worksheet" + HostileWorkbook.MARKUP + "/>");
            parts.put(name, laughs);
            try (RawZip zip = zip("entities in " + name, UNREADABLE, ".xlsx")) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.add(part.getKey(), PackedContent.of(part.getValue()));
                }
            }
        }
    }

    private void sheet(String what, String rule, String rows) throws IOException {
        try (RawZip zip = zip("a workbook with " + what, rule, ".xlsx")) {
            String sheet =
                    "<worksheet"
                            + HostileWorkbook.MARKUP
                            + "><sheetData>"
                            + rows
                            + "</sheetData></worksheet>";
            for (Map.Entry<String, String> part : HostileWorkbook.parts(sheet).entrySet()) {
                zip.add(part.getKey(), PackedContent.of(part.getValue()));
            }
        }
    }

    private static void parts(RawZip zip, String swollen, PackedContent content)
            throws IOException {
        for (Map.Entry<String, String> part :
                HostileWorkbook.parts("<worksheet" + HostileWorkbook.MARKUP + "/>").entrySet()) {
            zip.add(
                    part.getKey(),
                    part.getKey().equals(swollen) ? content : PackedContent.of(part.getValue()));
        }
    }

    private Path folder(String what, String rule) throws IOException {
        String unit = next(what, rule);
        return Files.createDirectories(folder.resolve(unit).resolve(QUARTER).resolve(unit));
    }

    private RawZip zip(String what, String rule, String extension) throws IOException {
        String unit = next(what, rule);
        return new RawZip(folder.resolve(unit).resolve(QUARTER).resolve(unit + extension));
    }

    private String next(String what, String rule) {
        String unit = units.get(made.size());
        made.put(unit, new Hostile(what, rule));
        return unit;
    }

    private static byte[] filled(String piece) {
        byte[] bytes = new byte[MEBIBYTE];
        byte[] filling = piece.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = filling[i % filling.length];
        }
        return Arrays.copyOf(bytes, bytes.length / filling.length * filling.length);
    }
}
