package org.learningdistricts.app.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.reader.table.SourceRow;

/**
 * Writes tables as plain CSV: RFC 4180, UTF-8, comma, the header first, exact values. A table that
 * is refused half-way leaves nothing behind. Warnings are printed apart from the table.
 */
public final class CsvPreview implements PreviewWriter {

    private final ConvertedFiles target;
    private final Screen err;
    private TableName name = TableName.ofFile("");
    private @Nullable Path file;
    private @Nullable Writer out;
    private int width;

    public CsvPreview(ConvertedFiles target, Screen err) {
        this.target = target;
        this.err = err;
    }

    @Override
    public void begin(TableName begun) {
        name = begun;
        try {
            width = 0;
            file = target.begin(begun);
            out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void header(SourceRow row) {
        print(row.texts());
    }

    @Override
    public void row(SourceRow row) {
        print(row.texts());
    }

    /** A row that is shorter than the first one is filled up: its missing cells are empty. */
    private void print(List<String> cells) {
        width = width == 0 ? cells.size() : width;
        Object[] filled = cells.toArray(new Object[Math.max(width, cells.size())]);
        try {
            if (out != null) {
                CSVFormat.RFC4180.printRecord(out, filled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end(PreviewedTable table) {
        finish(table.refusal() == null || table.empty());
        table.repairs().stream()
                .filter(repair -> repair.finding().severity() == Severity.WARNING)
                .forEach(repair -> repair.print(err, "ldw: "));
    }

    @Override
    public void abandon() {
        finish(false);
    }

    @Override
    public void close() {
        // each table has its own file
    }

    private void finish(boolean wanted) {
        Path written = file;
        if (written == null) {
            return;
        }
        file = null;
        try {
            if (out != null) {
                out.close();
            }
            if (wanted) {
                target.keep(name, written);
            } else {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
