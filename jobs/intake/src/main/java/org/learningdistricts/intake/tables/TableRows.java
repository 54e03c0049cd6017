package org.learningdistricts.intake.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.intake.contract.CsvRows;

/**
 * The rows of a table: comma, header row, UTF-8, as the warehouse reads them.
 *
 * @param rows empty if the table has no such header
 */
record TableRows(TableSchema schema, List<Row> rows) {

    /**
     * One row.
     *
     * @param number as a spreadsheet numbers it
     * @param cells in the order of the file
     * @param positions of all rows: where a column lies
     */
    record Row(long number, List<String> cells, Map<String, Integer> positions) {

        /** What stands in a column, empty if nothing does. */
        String cell(String column) {
            int position = positions.getOrDefault(column, cells.size());
            return position < cells.size() ? cells.get(position) : "";
        }

        List<String> cells(List<String> columns) {
            return columns.stream().map(this::cell).toList();
        }
    }

    /** Reads a table; what keeps it from being read is added to the faults. */
    static TableRows of(TableSchema schema, String text, List<TableFault> faults) {
        List<Row> rows = new ArrayList<>();
        boolean isUndecodable = false;
        int before = faults.size();
        try (CSVParser parser = CsvRows.parser(text, ',')) {
            Map<String, Integer> positions = parser.getHeaderMap();
            if (hasHeader(schema, parser.getHeaderNames(), faults)) {
                for (CSVRecord record : parser) {
                    if (isBlank(record)) {
                        faults.add(blank(schema, record));
                        continue;
                    }
                    rows.add(new Row(record.getRecordNumber() + 1, record.toList(), positions));
                    if (!record.isConsistent()) {
                        faults.add(unequal(schema, record, parser.getHeaderNames().size()));
                    }
                    if (!isUndecodable
                            && record.stream().anyMatch(cell -> cell.indexOf('\ufffd') >= 0)) {
                        isUndecodable = true; // told of the first such row: mostly all are
                        faults.add(undecodable(schema, record));
                    }
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            faults.add(
                    new TableFault(
                            schema.path(),
                            rows.size() + 2L,
                            null,
                            "không đọc được, có thể do dấu nháy kép không đóng",
                            "cannot be read, perhaps for a quote that is not closed"));
            rows.clear();
        }
        if (rows.isEmpty() && schema.hasRows() && faults.size() == before) {
            faults.add(empty(schema));
        }
        return new TableRows(schema, List.copyOf(rows));
    }

    private static boolean hasHeader(
            TableSchema schema, List<String> header, List<TableFault> faults) {
        boolean isWhole = true;
        Set<String> known = new HashSet<>(header);
        if (schema.columns().stream().noneMatch(column -> known.contains(column.name()))) {
            faults.add(otherHeader(schema));
            return false;
        }
        for (SchemaColumn column : schema.columns()) {
            if (!known.contains(column.name())) {
                faults.add(
                        new TableFault(
                                schema.path(),
                                1L,
                                column.name(),
                                "thiếu cột này; các cột cách nhau bằng dấu phẩy",
                                "this column is missing; columns are parted by commas"));
                isWhole = false;
            }
        }
        return isWhole;
    }

    /** Of an empty file, of one in UTF-16, and of one whose columns are parted by semicolons. */
    private static TableFault otherHeader(TableSchema schema) {
        String columns =
                schema.columns().stream().map(SchemaColumn::name).collect(Collectors.joining(","));
        return new TableFault(
                schema.path(),
                1L,
                null,
                "cần dòng tiêu đề «%s», theo UTF-8, cách nhau bằng dấu phẩy".formatted(columns),
                "expected the header «%s», in UTF-8, parted by commas".formatted(columns));
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static TableFault empty(TableSchema schema) {
        return new TableFault(
                schema.path(),
                2L,
                null,
                "bảng không có dòng nào, cần ít nhất một dòng",
                "the table has no row, expected one at least");
    }

    private static TableFault blank(TableSchema schema, CSVRecord record) {
        return new TableFault(
                schema.path(),
                record.getRecordNumber() + 1,
                null,
                "dòng trống, cần bỏ dòng này",
                "the row is blank, remove it");
    }

    private static TableFault undecodable(TableSchema schema, CSVRecord record) {
        return new TableFault(
                schema.path(),
                record.getRecordNumber() + 1,
                null,
                "có chữ không viết bằng UTF-8, cần lưu lại tệp theo UTF-8",
                "holds letters that are not written in UTF-8, save the file as UTF-8");
    }

    private static TableFault unequal(TableSchema schema, CSVRecord record, int columns) {
        return new TableFault(
                schema.path(),
                record.getRecordNumber() + 1,
                null,
                "cần %d ô, có %d ô".formatted(columns, record.size()),
                "expected %d cells but found %d".formatted(columns, record.size()));
    }
}
