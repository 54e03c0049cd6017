package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Submissions that come as one workbook. */
final class WorkbookFaults {
    private static final String FILE = SampleFaults.UNIT + ".xlsx";
    private static final String DISTRICT_FILE = SampleFaults.DISTRICT + ".xlsx";
    private static final int INCOME = 3;
    private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private WorkbookFaults() {}

    static void add(SampleFaults faults) throws IOException {
        refused(faults);
        cells(faults);
        merged(faults);
        hidden(faults);
        sheets(faults);
    }

    private static void refused(SampleFaults faults) throws IOException {
        faults.of("old-workbook")
                .packed(".xls", ole2("Workbook"))
                .expect(SampleFaults.UNIT + ".xls", "", "");
        faults.of("encrypted-workbook")
                .packed(".xlsx", ole2("EncryptedPackage"))
                .expect(FILE, "", "");
        Fault macros = faults.of("macro-workbook");
        send(macros, TypedWorkbook.of(macros.tables()).withMacros()).expect(FILE, "", "");
        Fault linked = faults.of("linked-workbook");
        send(linked, TypedWorkbook.of(linked.tables()).linkedTo("tong-hop.xlsx"))
                .expect(FILE, "", "");
    }

    /**
     * The start of a file of SubmittingUnit up to 2003, and the name of the stream that tells its
     * kind.
     */
    private static byte[] ole2(String stream) {
        byte[] bytes = Arrays.copyOf(OLE2, 512);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 128, name.length);
        return bytes;
    }

    private static void cells(SampleFaults faults) throws IOException {
        Fault missing = faults.of("formula-without-value");
        TypedWorkbook workbook = TypedWorkbook.of(missing.tables());
        workbook.sheet("workforce").formula(2, 5, "F3-F4", "");
        send(missing, workbook).expect(FILE, 2, "university_or_above");

        Fault formula = faults.of("formula-cell");
        workbook = TypedWorkbook.of(formula.tables());
        workbook.sheet("workforce").formula(2, 2, "100000+19800", "119800");
        send(formula, workbook).expect(FILE, 2, "citizens");

        Fault texts = faults.of("text-number-not-summed");
        int total = texts.entryRow("totals", "workforce");
        texts.cell("totals", total, "control_total", "0");
        workbook = TypedWorkbook.of(texts.tables());
        workbook.sheet("workforce").text(2, 2, texts.table("workforce").get(1).get(2));
        send(texts, workbook).expect(FILE, 2, "citizens");

        Fault percent = faults.ofDistrict("percent-cell");
        workbook = TypedWorkbook.of(percent.tables());
        workbook.sheet("economy").number(2, INCOME, "102.2", TypedSheet.PERCENT);
        send(percent, workbook).expect(DISTRICT_FILE, 2, "income_per_capita");

        Fault duration = faults.of("duration-cell");
        workbook = TypedWorkbook.of(duration.tables());
        String figure = duration.table("workforce").get(1).get(5);
        workbook.sheet("workforce").number(2, 5, figure, TypedSheet.DURATION);
        send(duration, workbook).expect(FILE, 2, "university_or_above");

        Fault number = faults.of("date-number");
        workbook = TypedWorkbook.of(number.tables());
        workbook.sheet("recognitions").number(2, 4, "45374", TypedSheet.PLAIN);
        send(number, workbook).expect(FILE, 2, "decision_date");

        Fault midnight = faults.of("date-before-midnight");
        workbook = TypedWorkbook.of(midnight.tables());
        workbook.sheet("recognitions").number(2, 4, "45374.99965", TypedSheet.DATE);
        send(midnight, workbook).expect(FILE, 2, "decision_date");

        Fault shown = faults.of("shown-text");
        workbook = TypedWorkbook.of(shown.tables());
        workbook.sheet("evidence").number(2, 4, "102", TypedSheet.NUMBERED);
        send(shown, workbook).expect(FILE, 2, "document_number");

        Fault day = faults.of("date-in-text");
        workbook = TypedWorkbook.of(day.tables());
        workbook.sheet("evidence").day(2, 4, "2025-05-12");
        send(day, workbook).expect(FILE, 2, "document_number");
    }

    private static void merged(SampleFaults faults) throws IOException {
        Fault cells = faults.of("merged-cells");
        TypedWorkbook workbook = TypedWorkbook.of(cells.tables());
        workbook.sheet("literacy").merge("B2:B5");
        send(cells, workbook).expect(FILE, 2, "commune_name");

        Fault title = faults.of("merged-title-cells");
        workbook = TypedWorkbook.of(title.tables());
        workbook.replace(
                "workforce",
                new TypedSheet("workforce")
                        .text(1, 0, "TRÌNH ĐỘ CÔNG DÂN")
                        .merge("A1:F1")
                        .table(2, 0, title.table("workforce")));
        send(title, workbook).expectAlso("title-lines", FILE, 1, "").expect(FILE, "", "");
    }

    private static void hidden(SampleFaults faults) throws IOException {
        Fault row = faults.of("hidden-rows");
        TypedWorkbook workbook = TypedWorkbook.of(row.tables());
        workbook.sheet("literacy").hideRow(3);
        send(row, workbook).expect(FILE, 3, "");

        Fault column = faults.of("hidden-columns");
        workbook = TypedWorkbook.of(column.tables());
        workbook.sheet("literacy").hideColumn(1);
        send(column, workbook).expect(FILE, "", "");

        Fault sheet = faults.of("hidden-sheet");
        workbook = TypedWorkbook.of(sheet.tables());
        workbook.sheet("literacy").hide();
        send(sheet, workbook).expect(FILE, "", "");
    }

    private static void sheets(SampleFaults faults) throws IOException {
        Fault notes = faults.of("ignored-sheet");
        send(
                        notes,
                        TypedWorkbook.of(notes.tables())
                                .add(new TypedSheet("Ghi chú").text(1, 0, "Số liệu sơ bộ")))
                .expect(FILE, "", "");
        Fault name = faults.of("sheet-name");
        TypedWorkbook workbook = TypedWorkbook.of(name.tables());
        workbook.replace(
                "literacy", new TypedSheet("Biet chu").table(1, 0, name.table("literacy")));
        send(name, workbook).expect(FILE, "", "");
    }

    private static Fault send(Fault fault, TypedWorkbook workbook) {
        return fault.packed(".xlsx", workbook.bytes());
    }
}
