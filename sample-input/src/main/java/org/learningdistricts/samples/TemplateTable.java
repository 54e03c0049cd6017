package org.learningdistricts.samples;

import java.util.List;

/** A table of the template. */
record TemplateTable(String name, String titleVi, List<TemplateColumn> columns) {

    List<String> columnNames() {
        return columns.stream().map(TemplateColumn::name).toList();
    }

    List<String> columnTitles() {
        return columns.stream().map(TemplateColumn::titleVi).toList();
    }
}
