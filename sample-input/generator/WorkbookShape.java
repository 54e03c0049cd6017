import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One workbook with typed cells, titles above the tables, and a hidden sheet of notes. */
final class WorkbookShape implements Shape {
    private static final int FIRST_ROW = 4;
    private static final int FIRST_COLUMN = 2;

    private final boolean isVietnamese;

    WorkbookShape(boolean isVietnamese) {
        this.isVietnamese = isVietnamese;
    }

    @Override
    public boolean isVietnamese() {
        return isVietnamese;
    }

    @Override
    public void write(Path quarter, String unit, Map<String, List<List<String>>> tables)
            throws IOException {
        Files.createDirectories(quarter);
        Files.write(quarter.resolve(unit + ".xlsx"), bytes(tables));
    }

    static byte[] bytes(Map<String, List<List<String>>> tables) {
        Workbook workbook = new Workbook();
        tables.forEach(
                (name, table) ->
                        workbook.add(
                                new Sheet(name)
                                        .text(1, 0, "BIỂU SỐ LIỆU HỌC TẬP SUỐT ĐỜI")
                                        .merge("A1:F1")
                                        .table(FIRST_ROW, FIRST_COLUMN, table)));
        workbook.add(new Sheet("Ghi chú").text(1, 0, "Số liệu tổng hợp từ các trường").hide());
        return workbook.bytes();
    }
}
