package org.learningdistricts.intake.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.tables.TableRows.Row;

/** The figures that rules may read: columns of any version of the template, and what is counted. */
final class FigureNames {

    private static final Pattern FIGURE = Pattern.compile("([^.]+)\\.([^\\[]+?)(?:\\[(.+)])?");

    private final Set<String> columns;
    private final Set<String> members = new HashSet<>();

    /**
     * @param counted what the warehouse counts of rows that are no figures themselves
     */
    FigureNames(Contracts newest, List<String> counted) {
        this.columns = new HashSet<>(counted);
        for (Contracts template : newest.all()) {
            for (Contract dataset : template.datasets()) {
                for (Field field : dataset.fields()) {
                    columns.add(dataset.name() + "." + field.column());
                    if (field.codeList() != null && dataset.primaryKey().contains(field.name())) {
                        template.codeList(field.codeList())
                                .entries()
                                .forEach(code -> members.add(dataset.name() + "[" + code.code()));
                    }
                }
            }
        }
    }

    /** Finds figures in the cells of a table that no template has. */
    void check(TableRows table, List<TableFault> faults) {
        for (SchemaColumn column : table.schema().columns()) {
            if ("column".equals(column.role())) {
                checkColumns(table, column, faults);
            }
            if ("figures".equals(column.role())) {
                for (Row row : table.rows()) {
                    String text = row.cell(column.name());
                    if (!text.isEmpty()) {
                        column.parts(text).stream()
                                .filter(figure -> !isKnown(figure))
                                .forEach(
                                        figure ->
                                                faults.add(
                                                        fault(table, row, column.name(), figure)));
                    }
                }
            }
        }
    }

    /** Finds columns that the dataset of their row has in no template. */
    private void checkColumns(TableRows table, SchemaColumn column, List<TableFault> faults) {
        for (Row row : table.rows()) {
            String name = row.cell(column.name());
            String member = row.cell("member");
            String figure =
                    row.cell("dataset") + "." + name + (member.isEmpty() ? "" : "[" + member + "]");
            if (!name.isEmpty() && !isKnown(figure)) {
                faults.add(fault(table, row, column.name(), figure));
            }
        }
    }

    private boolean isKnown(String figure) {
        Matcher parts = FIGURE.matcher(figure);
        return parts.matches()
                && columns.contains(parts.group(1) + "." + parts.group(2))
                && (parts.group(3) == null
                        || members.contains(parts.group(1) + "[" + parts.group(3)));
    }

    private TableFault fault(TableRows table, Row row, String column, String figure) {
        String dataset = figure.replaceFirst("\\..*", "");
        String alike =
                columns.stream()
                        .filter(name -> name.startsWith(dataset + "."))
                        .sorted()
                        .limit(6)
                        .collect(Collectors.joining(", "));
        return new TableFault(
                table.schema().path(),
                row.number(),
                column,
                "không mẫu nào có số liệu «" + figure + "»",
                "no template has the figure «"
                        + figure
                        + "»"
                        + (alike.isEmpty() ? "" : "; it has " + alike));
    }
}
