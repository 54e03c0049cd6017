package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One workbook with typed cells and a hidden sheet of notes: made from the template, with titles
 * above the tables, or by somebody who typed all of it, on a Macintosh.
 */
final class WorkbookShape implements Shape {
    private static final int FIRST_ROW = 4;
    private static final int FIRST_COLUMN = 2;
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
        TypedWorkbook workbook = isTemplate ? new TypedWorkbook() : new TypedWorkbook().from1904();
        tables.forEach((name, table) -> workbook.add(sheet(name, table)));
        workbook.add(new TypedSheet("Ghi chú").text(1, 0, "Số liệu tổng hợp từ các trường").hide());
        Files.createDirectories(quarter);
        Files.write(quarter.resolve(unit + ".xlsx"), workbook.bytes());
    }

    private TypedSheet sheet(String name, List<List<String>> table) {
        if (isTemplate) {
            return new TypedSheet(name)
                    .text(1, 0, "BIỂU SỐ LIỆU HỌC TẬP SUỐT ĐỜI")
                    .merge("A1:F1")
                    .table(FIRST_ROW, FIRST_COLUMN, table);
        }
        return new TypedSheet(typedName(name)).from1904().numericCodes().table(1, 0, table);
    }

    private static String typedName(String table) {
        String name = VietnameseText.withoutAccents(Template.table(table).titleVi());
        return table.equals("cover") ? name.toUpperCase(Locale.ROOT) : name;
    }
}
