package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One workbook with typed cells and a hidden sheet of notes: made from the template, with titles
 * above the tables, or by somebody who typed all of it, on a Macintosh.
 */
final class WorkbookShape implements Shape {
    private static final int FIRST_ROW = 4;
    private static final int FIRST_COLUMN = 2;
    private static final Map<String, String> TYPED_NAMES =
            Map.ofEntries(
                    Map.entry("cover", "BIA"),
                    Map.entry("totals", "Tong kiem tra"),
                    Map.entry("literacy", "Biet chu"),
                    Map.entry("schooling", "Pho cap giao duc"),
                    Map.entry("workforce", "Trinh do cong dan"),
                    Map.entry("titles", "Danh hieu hoc tap"),
                    Map.entry("learning_centres", "Trung tam hoc tap cong dong"),
                    Map.entry("staff_training", "Boi duong ky nang so"),
                    Map.entry("evidence", "Minh chung"),
                    Map.entry("recognitions", "Quyet dinh cong nhan"),
                    Map.entry("economy", "Kinh te"));

    private final boolean isTemplate;

    private WorkbookShape(boolean isTemplate) {
        this.isTemplate = isTemplate;
    }

    static WorkbookShape ofTemplate() {
        return new WorkbookShape(true);
    }

    static WorkbookShape typed() {
        return new WorkbookShape(false);
    }

    @Override
    public boolean isVietnamese() {
        return isTemplate;
    }

    @Override
    public void write(Path quarter, String unit, Map<String, List<List<String>>> tables)
            throws IOException {
        Workbook workbook = isTemplate ? new Workbook() : new Workbook().from1904();
        tables.forEach((name, table) -> workbook.add(sheet(name, table)));
        workbook.add(new Sheet("Ghi chú").text(1, 0, "Số liệu tổng hợp từ các trường").hide());
        Files.createDirectories(quarter);
        Files.write(quarter.resolve(unit + ".xlsx"), workbook.bytes());
    }

    private Sheet sheet(String name, List<List<String>> table) {
        if (isTemplate) {
            return new Sheet(name)
                    .text(1, 0, "BIỂU SỐ LIỆU HỌC TẬP SUỐT ĐỜI")
                    .merge("A1:F1")
                    .table(FIRST_ROW, FIRST_COLUMN, table);
        }
        return new Sheet(TYPED_NAMES.get(name)).from1904().numericCodes().table(1, 0, table);
    }
}
