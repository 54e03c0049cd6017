package org.learningdistricts.app.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.learningdistricts.intake.contract.CsvRows;
import org.learningdistricts.reader.encoding.LegacyText;

/** Submissions of the sample in many shapes, all of which are accepted. */
final class Shapes {

    private static final Path QUARTERS = Path.of("../../sample-input/quarters");
    private static final String BOM = "\ufeff";

    private final List<Shape> shapes = new ArrayList<>();

    private Shapes() {}

    static List<Shape> all() throws IOException {
        Shapes made = new Shapes();
        made.add("2025-Q3", "00097");
        made.add("2025-Q1", "001");
        return List.copyOf(made.shapes);
    }

    private void add(String quarter, String unit) throws IOException {
        Map<String, String> texts = texts(QUARTERS.resolve(quarter).resolve(unit));
        addFolders(quarter, unit, texts);
        byte[] plain = fastWorkbook(texts);
        byte[] rich = richWorkbook(texts);
        shapes.add(new Shape(quarter, Map.of(unit + ".xlsx", plain)));
        shapes.add(new Shape(quarter, Map.of(unit + ".xlsx", rich)));
        Map<String, byte[]> files = bytes(texts, "", text -> text, StandardCharsets.UTF_8);
        shapes.add(new Shape(quarter, Map.of(unit + ".zip", Packed.zip(files))));
        Map<String, byte[]> folder = bytes(texts, unit + "/", text -> text, StandardCharsets.UTF_8);
        shapes.add(new Shape(quarter, Map.of(unit + ".zip", Packed.zip(folder))));
        byte[] packed = Packed.zip(Map.of(unit + ".xlsx", rich));
        shapes.add(new Shape(quarter, Map.of(unit + ".zip", packed)));
    }

    private void addFolders(String quarter, String unit, Map<String, String> texts) {
        String in = unit + "/";
        Map<String, byte[]> plain = bytes(texts, in, text -> text, StandardCharsets.UTF_8);
        plain.put(
                "received.csv",
                ("unit_code,received_at\n" + unit + ",2025-09-15T10:00\n")
                        .getBytes(StandardCharsets.UTF_8));
        shapes.add(new Shape(quarter, plain));
        UnaryOperator<String> semicolons =
                text -> BOM + text.replace(',', ';').replace("\n", "\r\n");
        UnaryOperator<String> tabs = text -> BOM + text.replace(',', '\t');
        UnaryOperator<String> framed =
                text -> "\"Biểu số liệu\"\n\n" + text.replace(",", "|").replace("\n", "||\r");
        UnaryOperator<String> quoted =
                text -> "\"" + text.strip().replace(",", "\",\"").replace("\n", "\"\n\"") + "\"\n";
        shapes.add(new Shape(quarter, bytes(texts, in, semicolons, StandardCharsets.UTF_8)));
        shapes.add(new Shape(quarter, bytes(texts, in, tabs, StandardCharsets.UTF_16LE)));
        shapes.add(new Shape(quarter, bytes(texts, in, tabs, StandardCharsets.UTF_16BE)));
        shapes.add(new Shape(quarter, bytes(texts, in, framed, StandardCharsets.UTF_8)));
        shapes.add(new Shape(quarter, bytes(texts, in, quoted, StandardCharsets.UTF_8)));
        for (LegacyText encoding : LegacyText.values()) {
            Map<String, byte[]> files = new TreeMap<>();
            texts.forEach((name, text) -> files.put(in + name, encoding.write(text)));
            shapes.add(new Shape(quarter, files));
        }
    }

    private static Map<String, byte[]> bytes(
            Map<String, String> texts, String in, UnaryOperator<String> change, Charset encoding) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(in + name, change.apply(text).getBytes(encoding)));
        return files;
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }

    private static List<List<String>> rows(String text) {
        return CsvRows.of(text).stream().map(row -> row.toList()).toList();
    }

    private static byte[] fastWorkbook(Map<String, String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Excel", "16.0")) {
            for (Map.Entry<String, String> file : texts.entrySet()) {
                Worksheet sheet = workbook.newWorksheet(sheetName(file.getKey()));
                List<List<String>> rows = table(file.getValue());
                for (int i = 0; i < rows.size(); i++) {
                    for (int j = 0; j < rows.get(i).size(); j++) {
                        String text = rows.get(i).get(j);
                        if (isFigure(text)) {
                            sheet.value(i, j, Long.parseLong(text));
                        } else {
                            sheet.value(i, j, text);
                        }
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** Title line, merged cells, formulas, a hidden sheet of notes, and a table not at A1. */
    private static byte[] richWorkbook(Map<String, String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (Map.Entry<String, String> file : texts.entrySet()) {
                Sheet sheet = workbook.createSheet(sheetName(file.getKey()));
                sheet.createRow(0).createCell(1).setCellValue("BÁO CÁO");
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
                List<List<String>> rows = table(file.getValue());
                for (int i = 0; i < rows.size(); i++) {
                    Row row = sheet.createRow(i + 2);
                    for (int j = 0; j < rows.get(i).size(); j++) {
                        fill(row.createCell(j + 1), rows.get(i).get(j));
                    }
                }
            }
            workbook.createSheet("Ghi chú").createRow(0).createCell(0).setCellValue("x");
            workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static void fill(Cell cell, String text) {
        if (isFigure(text) && text.endsWith("1")) {
            cell.setCellFormula(text + "+0");
        } else if (isFigure(text)) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private static List<List<String>> table(String text) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(text.lines().findFirst().orElse("").split(",", -1)));
        table.addAll(rows(text));
        return table;
    }

    private static boolean isFigure(String text) {
        return text.matches("[1-9][0-9]{0,8}|0");
    }

    private static String sheetName(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }
}
