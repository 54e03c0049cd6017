package org.learningdistricts.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Faults in the files of a submission, their columns, cells and keys, in cover and totals. */
final class TableFaults {
    private static final String QUARTER = SampleFaults.QUARTER;
    private static final String UNIT = SampleFaults.UNIT;
    private static final String OTHER_UNIT = "00004"; // Phường Ba Đình
    private static final String NO_UNIT = "99999";

    private final SampleFaults faults;

    TableFaults(SampleFaults faults) {
        this.faults = faults;
    }

    void add() throws IOException {
        files();
        columns();
        cells();
        keysAndCodes();
        coverAndTotals();
        warnings();
        notes();
        previews();
    }

    private Fault fault(String rule) throws IOException {
        return faults.of(rule);
    }

    private void files() throws IOException {
        Fault tooLong = fault("cells-beyond-header");
        tooLong.table("literacy").get(2).add("1");
        tooLong.expect("literacy.csv", 3, "G");
        fault("unreadable-file")
                .rewrite("literacy", text -> text.substring(0, text.lastIndexOf(',')))
                .expectAlso("short-rows", "literacy.csv", 5, "")
                .expect("literacy.csv", 5, "");
        fault("unreadable-character")
                .rewrite("literacy", text -> text.replaceFirst("15-25", "15-25\u0007"))
                .expect("literacy.csv", 2, "");
        Fault other = fault("unsupported-format");
        String text = other.text("literacy");
        other.removeTable("literacy")
                .otherFile(inUnit("literacy.pdf"), text)
                .expect("literacy.pdf", "", "");
        PackedFaults.unreadable(fault("unreadable-zip"));
        PackedFaults.unsafe(fault("unsafe-zip-entry"));
        PackedFaults.mixed(fault("mixed-zip"));
        PackedFaults.bomb(fault("limit-exceeded"));
        PackedFaults.wrapped(fault("wrapped-submission"));
        copies();
        fault("repeated-file")
                .otherFile(inUnit("Biết chữ.csv"), faults.clean().text("literacy"))
                .expect("literacy.csv", "", "");
        fault("unexpected-dataset")
                .otherFile(
                        inUnit("economy.csv"),
                        String.join(
                                        ",",
                                        "unit_code",
                                        "unit_name",
                                        "year",
                                        "income_per_capita",
                                        "income_per_capita_previous_year",
                                        "labour_force",
                                        "employed",
                                        "labour_force_previous_year",
                                        "employed_previous_year")
                                + "\n")
                .addRow("totals", List.of("economy", "0", "labour_force", "0"))
                .expect("economy.csv", "", "");
    }

    /** A copy that somebody corrected, and one that nobody did. */
    private void copies() throws IOException {
        String literacy = faults.clean().text("literacy");
        fault("copy-of-table")
                .otherFile(
                        inUnit("literacy (1).csv"),
                        literacy.replaceFirst("15-25,\\d+", "15-25,99999"))
                .expect("literacy (1).csv", "", "");
        fault("same-copy")
                .otherFile(inUnit("literacy - Copy.csv"), literacy)
                .expect("literacy - Copy.csv", "", "");
    }

    private void columns() throws IOException {
        fault("unknown-column")
                .addColumn("workforce", "ghi_chu", "")
                .expect("workforce.csv", 1, "ghi_chu");
        fault("untitled-column")
                .rewrite(
                        "workforce",
                        text -> text.replaceFirst(",", ",,").replaceFirst("\n00097,", "\n00097,7,"))
                .expect("workforce.csv", 1, "B");
        Fault repeated = fault("repeated-column");
        repeated.addColumn("workforce", "university_or_above", "1")
                .expect("workforce.csv", 1, "university_or_above");
        fault("missing-header").removeRow("workforce", 1).expect("workforce.csv", 1, "");
        fault("missing-column")
                .removeColumn("recognitions", "decision_date")
                .expect("recognitions.csv", 1, "decision_date");
    }

    private void cells() throws IOException {
        fault("missing-value")
                .cell("recognitions", 2, "decision_date", "")
                .expect("recognitions.csv", 2, "decision_date");
        fault("wrong-type")
                .cell("workforce", 2, "university_or_above", "about 25000")
                .expect("workforce.csv", 2, "university_or_above");
        fault("value-outside-list")
                .cell("staff_training", 4, "staff_group", "teacher")
                .expect("staff_training.csv", 4, "staff_group");
        Fault above = fault("count-above-total");
        above.cell(
                        "workforce",
                        2,
                        "university_or_above",
                        Long.parseLong(above.table("workforce").get(1).get(4)) + 1 + "")
                .expect("workforce.csv", 2, "university_or_above");
        fault("decision-after-quarter")
                .cell("recognitions", 2, "decision_date", "2025-10-01")
                .expect("recognitions.csv", 2, "decision_date");
        fault("month-first-dates")
                .cell("evidence", 2, "document_date", "01/24/2025")
                .cell("evidence", 3, "document_date", "01/03/2025")
                .cell("evidence", 5, "document_date", "2/6/2025")
                .expect("evidence.csv", 2, "document_date");
        fault("impossible-date")
                .cell("recognitions", 2, "decision_date", "0204-03-11")
                .expect("recognitions.csv", 2, "decision_date");
        fault("personal-identity-number")
                .cell("evidence", 2, "document_number", "000000000000")
                .expect("evidence.csv", 2, "document_number");
    }

    private void keysAndCodes() throws IOException {
        Fault duplicate = fault("duplicate-key");
        List<String> again = new ArrayList<>(duplicate.table("evidence").get(9));
        duplicate
                .addRow("evidence", again)
                .cell("totals", duplicate.entryRow("totals", "evidence"), "rows", "10")
                .expect("evidence.csv", 11, "indicator");
        fault("unknown-code")
                .cell("schooling", 2, "commune_code", NO_UNIT)
                .cell("schooling", 2, "commune_name", "")
                .expect("schooling.csv", 2, "commune_code");
        fault("code-outside-unit")
                .cell("schooling", 2, "commune_code", OTHER_UNIT)
                .cell("schooling", 2, "commune_name", "Phường Ba Đình")
                .expect("schooling.csv", 2, "commune_code");
    }

    private void coverAndTotals() throws IOException {
        fault("missing-cover").removeTable("cover").expect("cover.csv", "", "");
        fault("missing-totals").removeTable("totals").expect("totals.csv", "", "");
        Fault noRow = fault("missing-totals-row");
        noRow.removeRow("totals", noRow.entryRow("totals", "evidence"))
                .expect("totals.csv", "", "dataset");
        Fault announced = fault("announced-dataset-missing");
        announced
                .removeTable("evidence")
                .expect("totals.csv", announced.entryRow("totals", "evidence"), "rows")
                .expectAlso("dataset-missing", "", "", "");
        Fault count = fault("row-count-mismatch");
        int row = count.entryRow("totals", "evidence");
        count.cell("totals", row, "rows", "10").expect("totals.csv", row, "rows");
        Fault totalLine = fault("total-line-counted");
        row = totalLine.entryRow("totals", "literacy");
        totalLine
                .rewrite("literacy", text -> text + ",Tổng cộng,,89631,89295,88573\n")
                .cell("totals", row, "rows", "5")
                .cell("totals", row, "control_total", "179262")
                .expect("literacy.csv", 6, "")
                .expectAlso("total-line", "literacy.csv", 6, "");
        Fault note = fault("note-line-counted");
        row = note.entryRow("totals", "literacy");
        note.rewrite("literacy", text -> text + "Người lập biểu,,,,,\n")
                .cell("totals", row, "rows", "5")
                .expect("literacy.csv", 6, "")
                .expectAlso("footer-lines", "literacy.csv", 6, "");
        Fault sum = fault("control-total-mismatch");
        row = sum.entryRow("totals", "schooling");
        sum.cell("totals", row, "control_total", "1").expect("totals.csv", row, "control_total");
        for (String[] change :
                new String[][] {
                    {"quarter-mismatch", "quarter", "2025-Q2"},
                    {"unit-mismatch", "unit_code", OTHER_UNIT},
                    {"unknown-template-version", "template_version", "2019.1"}
                }) {
            Fault fault = fault(change[0]).entry(change[1], change[2]);
            fault.expect("cover.csv", fault.entryRow("cover", change[1]), "value");
        }
    }

    private void warnings() throws IOException {
        Fault missing = fault("dataset-missing");
        missing.removeTable("evidence")
                .cell("totals", missing.entryRow("totals", "evidence"), "rows", "0")
                .expect("", "", "");
        Fault blank = fault("blank-table");
        blank.removeTable("evidence")
                .otherFile(inUnit("evidence.csv"), "")
                .cell("totals", blank.entryRow("totals", "evidence"), "rows", "0")
                .expect("evidence.csv", "", "");
        Fault empty = fault("no-figures");
        empty.table("workforce").get(0).stream()
                .skip(2)
                .forEach(figure -> empty.cell("workforce", 2, figure, ""));
        empty.cell("totals", empty.entryRow("totals", "workforce"), "control_total", "0")
                .expect("workforce.csv", "", "");
        Fault lost = fault("rows-missing");
        lost.add("literacy", 3, "population", -lost.number("literacy", 3, "population"))
                .removeRow("literacy", 3)
                .cell("totals", lost.entryRow("totals", "literacy"), "rows", "3")
                .expect("literacy.csv", "", "");
        fault("figure-column-missing")
                .removeColumn("workforce", "university_or_above")
                .expect("workforce.csv", 1, "university_or_above");
        fault("name-disagrees")
                .cell("workforce", 2, "commune_name", "Phường Không Có Thật")
                .expect("workforce.csv", 2, "commune_name");
        fault("late").received("2025-09-21T00:00:00").expect("", "", "");
        faults.ofDistrict("implausible-year")
                .cell("economy", 2, "year", "2023")
                .expect("economy.csv", 2, "year");
        faults.ofDistrict("implausible-amount")
                .cell("economy", 2, "income_per_capita", "102200000")
                .expect("economy.csv", 2, "income_per_capita");
    }

    private void notes() throws IOException {
        fault("ignored-file")
                .otherFile(inUnit("notes.csv"), "note\nFigures are preliminary\n")
                .expect("notes.csv", "", "");
        fault("optional-column-missing")
                .removeColumn("evidence", "document_number")
                .expect("evidence.csv", 1, "document_number");
        fault("code-from-name")
                .cell("workforce", 2, "commune_code", "")
                .expect("workforce.csv", 2, "commune_code");
        Fault mark = fault("byte-order-mark");
        String text = "\ufeff" + mark.text("literacy");
        mark.removeTable("literacy")
                .otherFile(inUnit("literacy.csv"), text)
                .expect("literacy.csv", "", "");
    }

    /** Of a submission the columns are known: too long a row, a second table refuse its file. */
    private void previews() throws IOException {
        faults.previewed(
                "ragged-rows",
                "shops.csv",
                """
                name,street,opened
                Ba,Hàng Đào,2019
                Tư,Hàng Bạc,2021,closed
                """,
                "ragged-rows,warning,shops.csv,3,");
        faults.previewed(
                "second-header",
                "shops.csv",
                """
                name,street,opened
                Ba,Hàng Đào,2019
                Tư,Hàng Bạc,2021
                name,street,opened
                Năm,Hàng Gai,2023
                """,
                "second-header,warning,shops.csv,4,");
    }

    private static String inUnit(String file) {
        return QUARTER + "/" + UNIT + "/" + file;
    }
}
