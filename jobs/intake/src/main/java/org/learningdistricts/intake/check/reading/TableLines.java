package org.learningdistricts.intake.check.reading;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.TableVocabulary;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.reader.csv.CsvReader;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.Vocabulary;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookOpening;
import org.learningdistricts.reader.workbook.WorkbookReader;
import org.learningdistricts.reader.workbook.WorkbookSheet;

/**
 * The lines of a submission's tables once more, just as they stand in its files: titles, header,
 * rows and notes, each under the number that a person sees.
 */
public final class TableLines implements AutoCloseable {

    private final Contracts contracts;
    private final TableVocabulary vocabulary;
    private final ReadLimits limits;
    private final List<SourceFile> files;
    private final Map<String, Optional<Workbook>> workbooks = new HashMap<>();

    TableLines(
            Contracts contracts,
            TableVocabulary vocabulary,
            ReadLimits limits,
            List<SourceFile> files) {
        this.contracts = contracts;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.files = files;
    }

    /**
     * Hands over the lines of a table.
     *
     * @param isRepaired whether anything was said about how its file is written, see {@link
     *     CsvReader#isAboutWriting}
     * @param last the number of the last line that is wanted; others may follow
     * @return whether all lines that are wanted were handed over: not if the file cannot be read
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public boolean forEach(
            SentTable table, boolean isRepaired, long last, Consumer<SourceRow> sink) {
        SourceFile file = file(table);
        if (file == null) {
            return false;
        }
        if (table.sheet() == null) {
            if (isRepaired || !table.wasRead()) {
                return new CsvReader(words(table), limits).forEachRow(file, sink);
            }
            return new CsvReader(Vocabulary.NONE, limits)
                    .forEachPlainRow(
                            file,
                            row -> {
                                sink.accept(row);
                                return row.number() < last;
                            });
        }
        Optional<Workbook> workbook = workbook(file);
        Optional<WorkbookSheet> sheet =
                workbook.flatMap(
                        open ->
                                open.sheets().stream()
                                        .filter(s -> s.name().equals(table.sheet()))
                                        .findFirst());
        if (workbook.isEmpty() || sheet.isEmpty()) {
            return false;
        }
        return workbook.get().forEachRow(sheet.get(), sink);
    }

    private @Nullable SourceFile file(SentTable table) {
        return files.stream()
                .filter(file -> file.name().equals(table.file()))
                .findFirst()
                .orElse(null);
    }

    private Vocabulary words(SentTable table) {
        Contract contract =
                contracts
                        .byTableName(table.name())
                        .orElseThrow(() -> new IllegalStateException("no table " + table.name()));
        return vocabulary.of(contract);
    }

    /** Whether a file is a workbook that can be read. */
    public boolean canBeOpened(SourceFile file) {
        return workbook(file).isPresent();
    }

    private Optional<Workbook> workbook(SourceFile file) {
        return workbooks.computeIfAbsent(file.name(), name -> open(file));
    }

    private Optional<Workbook> open(ByteSource file) {
        return new WorkbookReader(limits).open(file) instanceof WorkbookOpening.Opened opened
                ? Optional.of(opened.workbook())
                : Optional.empty();
    }

    /** Closes the workbooks that were opened. */
    @Override
    public void close() {
        workbooks.values().forEach(workbook -> workbook.ifPresent(Workbook::close));
    }
}
