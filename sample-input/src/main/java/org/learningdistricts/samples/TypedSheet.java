package org.learningdistricts.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One sheet of a workbook. Rows count from 1, columns from 0. */
final class TypedSheet {
    static final int PLAIN = 0;
    static final int DATE = 1;
    static final int PERCENT = 2;

    /** A number before {@code /QĐ-UBND}, which only its format writes. */
    static final int NUMBERED = 3;

    /** A number of days that is shown in hours. */
    static final int DURATION = 4;

    private static final Set<String> CODES =
            Set.of("commune_code", "unit_code", "Mã xã", "Mã đơn vị");

    /** Columns whose cells are text even where they look like numbers. */
    private static final Set<String> TEXTS =
            Set.of(
                    "commune_code",
                    "unit_code",
                    "centre_id",
                    "indicator",
                    "document_number",
                    "decision_number",
                    "value",
                    "Mã xã",
                    "Mã đơn vị",
                    "Mã trung tâm",
                    "Chỉ tiêu",
                    "Số văn bản",
                    "Số quyết định",
                    "Giá trị");

    private final String name;
    private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final StringBuilder merged = new StringBuilder();
    private int mergedCount;
    private int firstDay = 25569; // what Excel calls 1 January 1970
    private boolean numericCodes;
    private int hiddenRow;
    private int hiddenColumn = -1;
    private boolean hidden;
    private boolean numbered;

    TypedSheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return hidden;
    }

    /** Counts days from 1904 on, as Excel once did on the Macintosh. */
    TypedSheet from1904() {
        firstDay -= 1462;
        return this;
    }

    /** Takes codes for numbers. */
    TypedSheet numericCodes() {
        numericCodes = true;
        return this;
    }

    /** Puts a table with its header at a place; numbers and days become typed cells. */
    TypedSheet table(int firstRow, int firstColumn, List<List<String>> table) {
        for (int i = 0; i < table.size(); i++) {
            for (int j = 0; j < table.get(i).size(); j++) {
                String text = table.get(i).get(j);
                boolean isText = i == 0 || isText(table.get(0).get(j));
                put(firstRow + i, firstColumn + j, text, isText);
            }
        }
        return this;
    }

    private boolean isText(String title) {
        return TEXTS.contains(title) && !(numericCodes && CODES.contains(title));
    }

    private void put(int row, int column, String text, boolean isText) {
        if (!isText && text.matches("0*[1-9]\\d*|0")) {
            number(row, column, text.replaceFirst("^0+(?=.)", ""), PLAIN);
        } else if (!isText && text.matches("\\d+\\.\\d+")) {
            number(row, column, text, PLAIN);
        } else if (!isText && text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            day(row, column, text);
        } else if (!isText && text.matches("\\d\\d/\\d\\d/\\d{4}")) {
            day(row, column, text.replaceAll("(..)/(..)/(....)", "$3-$2-$1"));
        } else if (!text.isEmpty()) {
            text(row, column, text);
        }
    }

    TypedSheet text(int row, int column, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return cell(row, column, " t=\"inlineStr\"", "<is><t>" + escaped + "</t></is>");
    }

    boolean hasNumbered() {
        return numbered;
    }

    TypedSheet number(int row, int column, String number, int style) {
        numbered |= style >= NUMBERED;
        return cell(row, column, " s=\"" + style + "\"", "<v>" + number + "</v>");
    }

    /** A date cell. */
    TypedSheet day(int row, int column, String day) {
        return number(row, column, LocalDate.parse(day).toEpochDay() + firstDay + "", DATE);
    }

    /** A formula with the value that was calculated, or none. */
    TypedSheet formula(int row, int column, String formula, String value) {
        return cell(
                row,
                column,
                "",
                "<f>" + formula + "</f>" + (value.isEmpty() ? "" : "<v>" + value + "</v>"));
    }

    private TypedSheet cell(int row, int column, String attributes, String content) {
        String reference = (char) ('A' + column) + "" + row;
        rows.computeIfAbsent(row, r -> new TreeMap<>())
                .put(column, "<c r=\"" + reference + "\"" + attributes + ">" + content + "</c>");
        return this;
    }

    TypedSheet merge(String cells) {
        merged.append("<mergeCell ref=\"").append(cells).append("\"/>");
        mergedCount++;
        return this;
    }

    TypedSheet hide() {
        hidden = true;
        return this;
    }

    TypedSheet hideRow(int row) {
        hiddenRow = row;
        return this;
    }

    TypedSheet hideColumn(int column) {
        hiddenColumn = column;
        return this;
    }

    String xml() {
        StringBuilder xml =
                new StringBuilder(
                        TypedWorkbook.XML + "<worksheet xmlns=\"" + TypedWorkbook.MAIN + "\">");
        if (hiddenColumn >= 0) {
            String number = "\"" + (hiddenColumn + 1) + "\"";
            xml.append("<cols><col min=").append(number).append(" max=").append(number);
            xml.append(" width=\"9\" hidden=\"1\"/></cols>");
        }
        xml.append("<sheetData>");
        for (Map.Entry<Integer, Map<Integer, String>> row : rows.entrySet()) {
            xml.append("<row r=\"").append(row.getKey()).append('"');
            xml.append(row.getKey() == hiddenRow ? " hidden=\"1\">" : ">");
            row.getValue().values().forEach(xml::append);
            xml.append("</row>");
        }
        xml.append("</sheetData>");
        if (mergedCount > 0) {
            xml.append("<mergeCells count=\"").append(mergedCount).append("\">");
            xml.append(merged).append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }
}
