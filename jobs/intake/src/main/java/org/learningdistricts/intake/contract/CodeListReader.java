package org.learningdistricts.intake.contract;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.reader.table.Labels;

/** Reads a code list; aliases in one cell are parted by {@code |}. */
final class CodeListReader {

    private CodeListReader() {}

    static CodeList read(String name, String text) {
        List<CodeList.Entry> entries =
                CsvRows.of(text).stream().map(CodeListReader::entry).toList();
        return new CodeList(name, entries);
    }

    private static CodeList.Entry entry(CSVRecord row) {
        List<String> labels = new ArrayList<>();
        labels.add(Labels.key(row.get("code")));
        labels.add(Labels.key(row.get("label_vi")));
        labels.add(Labels.key(row.get("label_en")));
        for (String alias : row.get("aliases").split("\\|", -1)) {
            if (!alias.isEmpty()) {
                labels.add(Labels.key(alias));
            }
        }
        return new CodeList.Entry(
                row.get("code"),
                row.get("label_vi"),
                row.get("label_en"),
                List.copyOf(labels),
                CsvRows.text(row, "unit_level"),
                CsvRows.date(row, "valid_from"),
                CsvRows.date(row, "valid_to"));
    }
}
