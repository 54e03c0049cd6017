package org.learningdistricts.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What an office does to a table; the header is the first row. */
interface TableChange {
    /** Titles over what is no count, as in the template and in Vietnamese. */
    Set<String> NO_COUNTS =
            Set.of(
                    "commune_code",
                    "Mã xã",
                    "unit_code",
                    "Mã đơn vị",
                    "year",
                    "Năm",
                    "level",
                    "Mức độ",
                    "assessment_year",
                    "Năm đánh giá",
                    "indicator",
                    "Chỉ tiêu",
                    "value",
                    "Giá trị",
                    "Số dòng",
                    "Tổng kiểm tra");

    /** Tables that are added up below the last row. */
    Set<String> ADDED_UP = Set.of("literacy", "schooling", "workforce", "titles", "staff_training");

    List<List<String>> apply(String table, List<List<String>> rows);

    /** Numbers as they show under Vietnamese settings: 1.234,5. */
    static List<List<String>> localNumbers(String table, List<List<String>> rows) {
        return cells(
                rows,
                text -> {
                    if (text.matches("\\d{4,}")) {
                        return text.replaceAll("\\B(?=(\\d{3})+$)", ".");
                    }
                    return text.matches("\\d+\\.\\d+") ? text.replace('.', ',') : text;
                });
    }

    private static List<List<String>> cells(List<List<String>> rows, UnaryOperator<String> change) {
        List<List<String>> changed = new ArrayList<>(rows.subList(0, 1));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> cells = new ArrayList<>(row);
            for (int i = 0; i < cells.size(); i++) {
                if (!NO_COUNTS.contains(rows.get(0).get(i))) {
                    cells.set(i, change.apply(cells.get(i)));
                }
            }
            changed.add(cells);
        }
        return changed;
    }

    /** Codes as they are once a spreadsheet took them for numbers. */
    static List<List<String>> withoutZeros(String table, List<List<String>> rows) {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> cell.replaceFirst("^0+(?=\\d{1,4}$)", ""))
                                        .toList())
                .toList();
    }

    /** Titles as typed without an input method. */
    static List<List<String>> plainTitles(String table, List<List<String>> rows) {
        return titles(rows, VietnameseText::withoutAccents);
    }

    /** Titles of the forms that offices know. */
    static List<List<String>> otherTitles(String table, List<List<String>> rows) {
        Map<String, String> titles =
                Map.of(
                        "Mã xã", "Mã xã/phường",
                        "Tên xã", "Xã, phường, thị trấn",
                        "Tên đơn vị", "Đơn vị",
                        "Dân số", "Tổng dân số",
                        "Đại học trở lên", "Trình độ đại học trở lên",
                        "Số văn bản", "Số, ký hiệu văn bản");
        return titles(rows, title -> titles.getOrDefault(title, title));
    }

    private static List<List<String>> titles(
            List<List<String>> rows, UnaryOperator<String> change) {
        List<List<String>> changed = new ArrayList<>(rows);
        changed.set(0, rows.get(0).stream().map(change).toList());
        return changed;
    }

    /**
     * A form as it is printed: a title, numbers of rows and columns, a blank line, totals, and who
     * signs.
     */
    static List<List<String>> printed(String table, List<List<String>> rows) {
        if (table.equals("cover") || table.equals("totals")) {
            return rows;
        }
        int width = rows.get(0).size() + 1;
        List<List<String>> form = new ArrayList<>();
        form.add(line(width, 0, "BIỂU SỐ LIỆU HỌC TẬP SUỐT ĐỜI"));
        form.add(line(width, 0, ""));
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            row.add(0, i == 0 ? "STT" : String.valueOf(i));
            form.add(row);
            if (i == 0) {
                List<String> numbers = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    numbers.add("(" + column + ")");
                }
                form.add(numbers);
            }
        }
        if (ADDED_UP.contains(table)) {
            form.add(totals(rows));
        }
        form.add(line(width, 0, ""));
        form.add(line(width, 2, "Người lập biểu"));
        return form;
    }

    private static List<String> totals(List<List<String>> rows) {
        List<String> totals = line(rows.get(0).size() + 1, 2, "Tổng cộng");
        for (int i = 2; i < rows.get(0).size(); i++) {
            int column = i;
            List<String> counts =
                    rows.stream()
                            .skip(1)
                            .map(row -> row.get(column))
                            .filter(cell -> cell.matches("\\d+"))
                            .toList();
            if (!counts.isEmpty()) {
                long sum = counts.stream().mapToLong(Long::parseLong).sum();
                totals.set(i + 1, String.valueOf(sum));
            }
        }
        return totals;
    }

    private static List<String> line(int width, int at, String text) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(i == at ? text : "");
        }
        return cells;
    }
}
