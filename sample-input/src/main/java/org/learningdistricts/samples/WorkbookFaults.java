package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Submissions that come as one workbook. */
final class WorkbookFaults {
    private static final String FILE = Faults.UNIT + ".xlsx";
    private static final String DISTRICT_FILE = Faults.DISTRICT + ".xlsx";
    private static final int INCOME = 3;
    private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private WorkbookFaults() {}

    static void add(Faults faults) throws IOException {
        refused(faults);
        cells(faults);
        merged(faults);
        hidden(faults);
        sheets(faults);
    }

    private static void refused(Faults faults) throws IOException {
        faults.of("old-workbook")
                .packed(".xls", ole2("Workbook"))
                .expect(Faults.UNIT + ".xls", "", "");
        faults.of("encrypted-workbook")
                .packed(".xlsx", ole2("EncryptedPackage"))
                .expect(FILE, "", "");
        Fault macros = faults.of("macro-workbook");
        send(macros, Workbook.of(macros.tables()).withMacros()).expect(FILE, "", "");
        Fault linked = faults.of("linked-workbook");
        send(linked, Workbook.of(linked.tables()).linkedTo("tong-hop.xlsx")).expect(FILE, "", "");
    }

    /** The start of a file of Office up to 2003, and the name of the stream that tells its kind. */
    private static byte[] ole2(String stream) {
        byte[] bytes = Arrays.copyOf(OLE2, 512);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 128, name.length);
        return bytes;
    }

    private static void cells(Faults faults) throws IOException {
        Fault missing = faults.of("formula-without-value");
        Workbook workbook = Workbook.of(missing.tables());
        workbook.sheet("workforce").formula(2, 5, "F3-F4", "");
        send(missing, workbook).expect(FILE, 2, "university_or_above");

        Fault formula = faults.of("formula-cell");
        workbook = Workbook.of(formula.tables());
        workbook.sheet("workforce").formula(2, 2, "100000+19800", "119800");
        send(formula, workbook).expect(FILE, 2, "citizens");

        Fault percent = faults.ofDistrict("percent-cell");
        workbook = Workbook.of(percent.tables());
        workbook.sheet("economy").number(2, INCOME, "102.2", Sheet.PERCENT);
        send(percent, workbook).expect(DISTRICT_FILE, 2, "income_per_capita");

        Fault duration = faults.of("duration-cell");
        workbook = Workbook.of(duration.tables());
        String figure = duration.table("workforce").get(1).get(5);
        workbook.sheet("workforce").number(2, 5, figure, Sheet.DURATION);
        send(duration, workbook).expect(FILE, 2, "university_or_above");

        Fault number = faults.of("date-number");
        workbook = Workbook.of(number.tables());
        workbook.sheet("recognitions").number(2, 4, "45374", Sheet.PLAIN);
        send(number, workbook).expect(FILE, 2, "decision_date");

        Fault midnight = faults.of("date-before-midnight");
        workbook = Workbook.of(midnight.tables());
        workbook.sheet("recognitions").number(2, 4, "45374.99965", Sheet.DATE);
        send(midnight, workbook).expect(FILE, 2, "decision_date");

        Fault shown = faults.of("shown-text");
        workbook = Workbook.of(shown.tables());
        workbook.sheet("evidence").number(2, 4, "102", Sheet.NUMBERED);
        send(shown, workbook).expect(FILE, 2, "document_number");

        Fault day = faults.of("date-in-text");
        workbook = Workbook.of(day.tables());
        workbook.sheet("evidence").day(2, 4, "2025-05-12");
        send(day, workbook).expect(FILE, 2, "document_number");
    }

    private static void merged(Faults faults) throws IOException {
        Fault cells = faults.of("merged-cells");
        Workbook workbook = Workbook.of(cells.tables());
        workbook.sheet("literacy").merge("B2:B5");
        send(cells, workbook).expect(FILE, 2, "commune_name");

        Fault title = faults.of("merged-title-cells");
        workbook = Workbook.of(title.tables());
        workbook.replace(
                "workforce",
                new Sheet("workforce")
                        .text(1, 0, "TRÌNH ĐỘ CÔNG DÂN")
                        .merge("A1:F1")
                        .table(2, 0, title.table("workforce")));
        send(title, workbook).expectAlso("title-lines", FILE, 1, "").expect(FILE, "", "");
    }

    private static void hidden(Faults faults) throws IOException {
        Fault row = faults.of("hidden-rows");
        Workbook workbook = Workbook.of(row.tables());
        workbook.sheet("literacy").hideRow(3);
        send(row, workbook).expect(FILE, 3, "");

        Fault column = faults.of("hidden-columns");
        workbook = Workbook.of(column.tables());
        workbook.sheet("literacy").hideColumn(1);
        send(column, workbook).expect(FILE, "", "");

        Fault sheet = faults.of("hidden-sheet");
        workbook = Workbook.of(sheet.tables());
        workbook.sheet("literacy").hide();
        send(sheet, workbook).expect(FILE, "", "");
    }

    private static void sheets(Faults faults) throws IOException {
        Fault notes = faults.of("ignored-sheet");
        send(
                        notes,
                        Workbook.of(notes.tables())
                                .add(new Sheet("Ghi chú").text(1, 0, "Số liệu sơ bộ")))
                .expect(FILE, "", "");
        Fault name = faults.of("sheet-name");
        Workbook workbook = Workbook.of(name.tables());
        workbook.replace("literacy", new Sheet("Biet chu").table(1, 0, name.table("literacy")));
        send(name, workbook).expect(FILE, "", "");
    }

    private static Fault send(Fault fault, Workbook workbook) {
        return fault.packed(".xlsx", workbook.bytes());
    }
}
