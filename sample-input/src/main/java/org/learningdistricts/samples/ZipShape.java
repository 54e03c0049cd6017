package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One zip file, of a folder of CSV files or of a workbook. */
final class ZipShape implements Shape {
    private final boolean hasWorkbook;

    ZipShape(boolean hasWorkbook) {
        this.hasWorkbook = hasWorkbook;
    }

    @Override
    public boolean isVietnamese() {
        return false;
    }

    @Override
    public void write(Path quarter, String unit, Map<String, List<List<String>>> tables)
            throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        if (hasWorkbook) {
            entries.put(unit + ".xlsx", TypedWorkbook.of(tables).bytes());
        } else {
            new CsvShape(false)
                    .files(tables)
                    .forEach((name, bytes) -> entries.put(unit + "/" + name, bytes));
        }
        Files.createDirectories(quarter);
        Files.write(quarter.resolve(unit + ".zip"), Zip.ofBytes(entries));
    }
}
