package org.learningdistricts.app.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.receive.UnreadableZip;
import org.learningdistricts.reader.csv.CsvReader;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.LimitedStream;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.file.UnsafeZipEntry;
import org.learningdistricts.reader.file.ZipContents;
import org.learningdistricts.reader.file.ZipSource;
import org.learningdistricts.reader.table.BlankTable;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Vocabulary;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookOpening;
import org.learningdistricts.reader.workbook.WorkbookReader;
import org.learningdistricts.reader.workbook.WorkbookSheet;

/** Reads files and lets their tables be shown. */
public final class PreviewReader {

    private final CheckCatalogue catalogue;
    private final PreviewWriter writer;
    private final ReadLimits limits;
    private final boolean watched;
    private final List<Finding> refusals = new ArrayList<>();

    public PreviewReader(
            CheckCatalogue catalogue, PreviewWriter writer, ReadLimits limits, boolean watched) {
        this.catalogue = catalogue;
        this.writer = writer;
        this.limits = limits;
        this.watched = watched;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if its bytes cannot be had
     * @throws java.io.UncheckedIOException if they can no longer be had
     */
    public void read(Path path) throws IOException {
        TableName name = TableName.ofFile(String.valueOf(path.getFileName()));
        ByteSource file = new LocalFile(path, watched);
        try {
            switch (PreviewForm.of(path, file, limits)) {
                case TEXT -> readText(name, file);
                case WORKBOOK -> readWorkbook(name, file);
                case ZIP -> readZip(name, ZipContents.of(path, limits));
            }
        } catch (LimitExceeded e) {
            refuse(name, Remark.of(e));
        } catch (ZipException e) {
            refuse(name, Remark.onFile(UnreadableZip.RULE, e.getMessage(), null));
        }
    }

    /** Why tables could not be read. */
    public List<Finding> refusals() {
        return List.copyOf(refusals);
    }

    private void readText(TableName name, ByteSource file) throws IOException {
        boolean empty = file.size() == 0;
        Map<PreviewFact, String> facts = new EnumMap<>(PreviewFact.class);
        CsvReader reader = new CsvReader(Vocabulary.NONE, limits);
        show(
                name,
                empty,
                facts,
                rows -> reader.read(file, rows, dialect -> facts.putAll(PreviewFact.of(dialect))));
    }

    private void readWorkbook(TableName name, ByteSource file) {
        WorkbookOpening opening = new WorkbookReader(limits).open(file);
        if (opening instanceof WorkbookOpening.NotOpened refused) {
            refuse(name, refused.reason());
        } else if (opening instanceof WorkbookOpening.Opened opened) {
            try (Workbook workbook = opened.workbook()) {
                List<WorkbookSheet> sheets = workbook.sheets();
                for (WorkbookSheet sheet : sheets) {
                    show(
                            name.sheet(sheet.name(), sheets.size() == 1),
                            false,
                            Map.of(),
                            rows -> readSheet(workbook, sheet, rows));
                }
            }
        }
    }

    /** A new workbook brings blank sheets along: they are no reason to refuse anything. */
    private static ReadOutcome readSheet(Workbook workbook, WorkbookSheet sheet, TitledRows rows) {
        ReadOutcome outcome = workbook.read(sheet, Vocabulary.NONE, rows);
        return BlankTable.is(outcome)
                ? new ReadOutcome.Read(0, List.of(BlankTable.remark()))
                : outcome;
    }

    private static @Nullable Remark refusal(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Refused refused ? refused.reason() : null;
    }

    private void readZip(TableName name, ZipContents contents) throws IOException {
        List<String> unsafe = contents.unsafeNames();
        if (!unsafe.isEmpty()) {
            refuse(name, Remark.onFile(UnsafeZipEntry.RULE, unsafe.get(0), null));
            return;
        }
        long left = limits.inflatedBytes();
        for (ZipSource entry : contents.files()) {
            left -= size(entry, left);
            TableName part = name.entry(entry.name(), contents.files().size() == 1);
            if (PreviewForm.of(entry) == PreviewForm.TEXT) {
                readText(part, entry);
            } else {
                readWorkbook(part, entry);
            }
        }
    }

    /** How large an entry really is, whatever the zip file says. */
    private static long size(ZipSource entry, long left) throws IOException {
        try (LimitedStream in = new LimitedStream(entry.open(), "inflatedBytes", left)) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.count();
        }
    }

    private void refuse(TableName name, Remark reason) {
        show(name, false, Map.of(), rows -> new ReadOutcome.Refused(reason, List.of()));
    }

    private void show(
            TableName name,
            boolean empty,
            Map<PreviewFact, String> facts,
            Function<TitledRows, ReadOutcome> reading) {
        TitledRows rows = new TitledRows(writer);
        writer.begin(name);
        ReadOutcome outcome;
        try {
            outcome = reading.apply(rows);
        } catch (RuntimeException e) {
            writer.abandon();
            throw e;
        }
        RemarkFindings findings = new RemarkFindings(catalogue, name, rows);
        List<Remark> remarks = new ArrayList<>(outcome.repairs());
        remarks.addAll(rows.remarks());
        List<Repair> repairs = findings.repairs(remarks);
        Remark reason = refusal(outcome);
        Finding refusal = reason == null ? null : findings.refusal(reason);
        if (refusal != null) {
            refusals.add(refusal);
        }
        writer.end(new PreviewedTable(facts, rows.count(), repairs, refusal, empty));
    }
}
