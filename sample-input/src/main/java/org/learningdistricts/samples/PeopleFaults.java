package org.learningdistricts.samples;

import java.io.IOException;
import java.util.List;

/**
 * The template, filled in by a district's office, after something that people do to it. Its control
 * totals are formulas, so they follow what is done.
 */
final class PeopleFaults {
    private static final String UNIT = "001"; // Quận Ba Đình
    private static final String FILE = UNIT + ".xlsx";
    private static final String LITERACY = "literacy";
    private static final String WORKFORCE = "workforce";
    private static final String EVIDENCE = "evidence";
    private static final String ROWS_MISSING = "rows-missing";
    private static final String WRONG_TYPE = "wrong-type";
    private static final String NUMBER_FORM = "number-form";
    private static final String DATE_FORM = "date-form";
    private static final int FORM_ROWS = 1000;

    /** Columns of literacy: population and the two degrees of literacy. */
    private static final int POPULATION = 3;

    private static final int LEVEL_1 = 4;
    private static final int LEVEL_2 = 5;

    private PeopleFaults() {}

    static void add(SampleFaults faults) throws IOException {
        rowsGone(faults);
        sheets(faults);
        totalLine(faults);
        codes(faults);
        many(faults);
    }

    private static Fault of(SampleFaults faults, String name) throws IOException {
        return faults.ofPerson(name, SampleFaults.DISTRICT_QUARTER, UNIT);
    }

    private static void rowsGone(SampleFaults faults) throws IOException {
        Fault row = of(faults, "row-deleted").removeRow(LITERACY, 7);
        send(row, form(row)).expectAlso(ROWS_MISSING, FILE, "", "");

        Fault commune = of(faults, "commune-deleted");
        for (String table : List.of(LITERACY, "schooling", WORKFORCE)) {
            commune.table(table).removeIf(cells -> cells.get(0).equals("00034"));
            commune.expectAlso(ROWS_MISSING, FILE, "", "");
        }
        send(commune, form(commune));
    }

    private static void sheets(SampleFaults faults) throws IOException {
        Fault renamed = of(faults, "sheet-renamed");
        TypedWorkbook book = form(renamed);
        book.replace(title(LITERACY), sheet("Sheet2", LITERACY, renamed));
        send(renamed, book).expectAlso("sheet-name", FILE, "", "");

        Fault empty = of(faults, "table-left-empty");
        List<String> economy = empty.table("economy").get(1);
        for (int column = 2; column < economy.size(); column++) {
            economy.set(column, "");
        }
        send(empty, form(empty)).expectAlso("no-figures", FILE, "", "");
    }

    /** As the template's own totals count it. */
    private static void totalLine(SampleFaults faults) throws IOException {
        Fault total = of(faults, "total-line-added");
        TypedWorkbook book = form(total);
        int last = total.table(LITERACY).size();
        TypedSheet literacy = book.sheet(title(LITERACY)).text(last + 1, 1, "Tổng cộng");
        for (int column = POPULATION; column <= LEVEL_2; column++) {
            literacy.formula(
                    last + 1,
                    column,
                    "SUM(%1$s2:%1$s%2$d)".formatted(letter(column), last),
                    String.valueOf(sum(total, LITERACY, column)));
        }
        totals(book, LITERACY, last, 2 * sum(total, LITERACY, POPULATION));
        send(total, book)
                .expectAlso("total-line", FILE, last + 1, "")
                .expectAlso("total-line-counted", FILE, last + 1, "");
    }

    private static void codes(SampleFaults faults) throws IOException {
        Fault other = of(faults, "code-of-another-commune");
        other.cell(LITERACY, 6, "commune_code", "00006");
        send(other, form(other))
                .expectAlso("duplicate-key", FILE, 6, "commune_code")
                .expectAlso("name-disagrees", FILE, 6, "commune_name");
    }

    private static void many(SampleFaults faults) throws IOException {
        Fault many = of(faults, "many-mistakes");
        TypedWorkbook book = form(many);
        book.sheet(title("cover")).text(6, 1, "16/6/2025");
        book.sheet(title(LITERACY))
                .merge("D5:D6")
                .text(6, 0, "00099")
                .number(5, LEVEL_1, "99999", TypedSheet.PLAIN)
                .text(10, POPULATION, "1.234")
                .text(10, LEVEL_1, "1.200")
                .text(10, LEVEL_2, "1.100")
                .text(11, POPULATION, "khoảng 2000")
                .number(14, POPULATION, "-5", TypedSheet.PLAIN)
                .number(18, POPULATION, "12.5", TypedSheet.PLAIN);
        book.sheet(title(WORKFORCE)).text(4, 2, "chưa có").text(5, 5, "85%");
        book.sheet(title(EVIDENCE))
                .text(3, 5, "26.1.2025")
                .text(4, 5, "17/25/2025")
                .text(5, 3, "Có")
                .text(6, 3, "rồi");
        book.sheet(title("recognitions")).text(3, 4, "ngày 10 tháng 3 năm 2021");
        book.sheet(title("economy")).text(2, 3, "160,9");
        TypedSheet totals = book.sheet(title("totals"));
        totals.number(2, 3, "183000", TypedSheet.PLAIN);
        long citizens = sum(many, WORKFORCE, 2) - many.number(WORKFORCE, 4, "citizens");
        totals(book, WORKFORCE, many.table(WORKFORCE).size() - 1, citizens);
        totals.number(4, 1, "14", TypedSheet.PLAIN);
        expectMany(send(many, book));
    }

    private static void expectMany(Fault many) {
        for (int row : new int[] {11, 14, 18}) {
            many.expectAlso(WRONG_TYPE, FILE, row, "population");
        }
        for (String column : List.of("population", "literate_level_1", "literate_level_2")) {
            many.expectAlso(NUMBER_FORM, FILE, 10, column);
        }
        many.expectAlso("count-above-total", FILE, 5, "literate_level_1")
                .expectAlso("merged-cells", FILE, 5, "population")
                .expectAlso("unknown-code", FILE, 6, "commune_code")
                .expectAlso(WRONG_TYPE, FILE, 4, "citizens")
                .expectAlso(WRONG_TYPE, FILE, 5, "university_or_above")
                .expectAlso(WRONG_TYPE, FILE, 4, "document_date")
                .expectAlso(WRONG_TYPE, FILE, 6, "met")
                .expectAlso(DATE_FORM, FILE, 3, "document_date")
                .expectAlso(DATE_FORM, FILE, 3, "decision_date")
                .expectAlso(NUMBER_FORM, FILE, 2, "income_per_capita")
                .expectAlso("row-count-mismatch", FILE, 4, "rows");
    }

    private static Fault send(Fault fault, TypedWorkbook book) {
        return fault.packed(".xlsx", book.bytes());
    }

    /** The template with the figures of a submission. */
    private static TypedWorkbook form(Fault fault) {
        TypedWorkbook book = new TypedWorkbook().add(cover(fault));
        TypedSheet totals =
                new TypedSheet(title("totals"))
                        .table(1, 0, List.of(Template.table("totals").columnTitles()));
        for (String name : Template.datasetNames()) {
            book.add(sheet(title(name), name, fault));
        }
        book.add(totals);
        for (String name : Template.datasetNames()) {
            int column = controlColumn(name);
            totals(
                    book,
                    name,
                    fault.table(name).size() - 1,
                    column < 0 ? 0 : sum(fault, name, column));
        }
        return book;
    }

    private static TypedSheet cover(Fault fault) {
        List<List<String>> entries = fault.table("cover");
        TypedSheet cover =
                new TypedSheet(title("cover"))
                        .table(1, 0, List.of(Template.table("cover").columnTitles()));
        for (int i = 1; i < entries.size(); i++) {
            String value = entries.get(i).get(1);
            cover.text(i + 1, 0, Template.entryTitle(entries.get(i).get(0)));
            switch (entries.get(i).get(0)) {
                case "prepared_on" -> cover.day(i + 1, 1, value);
                case "sequence" -> cover.number(i + 1, 1, value, TypedSheet.PLAIN);
                default -> cover.text(i + 1, 1, value);
            }
        }
        return cover;
    }

    private static TypedSheet sheet(String called, String table, Fault fault) {
        List<List<String>> rows = fault.table(table);
        return new TypedSheet(called)
                .table(1, 0, SubmissionWriter.vietnamese(table, rows.subList(1, rows.size())));
    }

    /** The line of a table on the sheet of control totals, which are formulas. */
    private static void totals(TypedWorkbook book, String table, int rows, long controlTotal) {
        String cells = "'" + title(table) + "'!$%1$s$2:$%1$s$" + FORM_ROWS;
        int line = Template.datasetNames().indexOf(table) + 2;
        int column = controlColumn(table);
        TypedSheet totals =
                book.sheet(title("totals"))
                        .text(line, 0, title(table))
                        .formula(
                                line,
                                1,
                                "COUNTA(" + cells.formatted("B") + ")",
                                String.valueOf(rows));
        if (column >= 0) {
            totals.text(line, 2, Template.table(table).columnTitles().get(column))
                    .formula(
                            line,
                            3,
                            "SUM(" + cells.formatted(letter(column)) + ")",
                            String.valueOf(controlTotal));
        }
    }

    /** The position of the column that is added up, -1 if there is none. */
    private static int controlColumn(String table) {
        String column = SubmissionWriter.controlColumn(table);
        return Template.table(table).columnNames().indexOf(column);
    }

    private static long sum(Fault fault, String table, int column) {
        return fault.table(table).stream()
                .skip(1)
                .map(cells -> cells.get(column))
                .filter(cell -> cell.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static char letter(int column) {
        return (char) ('A' + column);
    }

    private static String title(String table) {
        return Template.table(table).titleVi();
    }
}
