package org.learningdistricts.reader.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.RowRemarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.TableHandler;
import org.learningdistricts.reader.table.Vocabulary;

/** What a test saw of the first sheet of a workbook. */
public final class SeenTable implements TableHandler {

    private static final Vocabulary TITLES =
            new Vocabulary(Set.of("mã", "tên", "số", "tỷ lệ", "ngày"), Set.of());

    private static final Pattern WATCHED = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

    private final List<String> lines = new ArrayList<>();
    private final RowRemarks ofRows = new RowRemarks();
    private ReadOutcome outcome = new ReadOutcome.Read(0, List.of());

    /** Reads a workbook that can be opened. */
    static SeenTable of(ByteSource source) {
        SeenTable seen = new SeenTable();
        try (Workbook workbook = open(source)) {
            seen.take(workbook.read(workbook.sheets().get(0), TITLES, seen));
        }
        return seen;
    }

    /** What is said of cells comes with their rows. */
    private void take(ReadOutcome read) {
        List<Remark> all = new ArrayList<>(read.repairs());
        all.addAll(0, ofRows.list());
        outcome =
                read instanceof ReadOutcome.Read table
                        ? new ReadOutcome.Read(table.rows(), all)
                        : new ReadOutcome.Refused(((ReadOutcome.Refused) read).reason(), all);
    }

    /** A workbook in which twelve digits are watched for. */
    static Workbook open(ByteSource source) {
        WorkbookOpening opening =
                new WorkbookReader(ReadLimits.DEFAULT, WATCHED.asPredicate()).open(source);
        if (opening instanceof WorkbookOpening.NotOpened refused) {
            throw new AssertionError(refused.reason().toString());
        }
        return ((WorkbookOpening.Opened) opening).workbook();
    }

    /** Why a workbook is refused; null if it is not. */
    static Remark refusal(ByteSource source, ReadLimits limits) {
        WorkbookOpening opening = new WorkbookReader(limits).open(source);
        if (opening instanceof WorkbookOpening.Opened opened) {
            opened.workbook().close();
            return null;
        }
        return ((WorkbookOpening.NotOpened) opening).reason();
    }

    /** Rows as {@code 3[a, b]}, titles above as {@code aside 1[a]}, the header as such. */
    List<String> lines() {
        return lines;
    }

    ReadOutcome outcome() {
        return outcome;
    }

    @Override
    public void aside(SourceRow row) {
        lines.add("aside " + text(row));
    }

    @Override
    public void header(SourceRow row) {
        lines.add("header " + text(row));
        ofRows.add(row);
    }

    @Override
    public void row(SourceRow row) {
        lines.add(text(row));
        ofRows.add(row);
    }

    /** A letter before a cell tells what it was, if it was no text. */
    private static String text(SourceRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.texts().size(); i++) {
            CellKind kind = row.kind(i);
            String mark = kind == CellKind.TEXT ? "" : kind.name().substring(0, 1) + ":";
            cells.add(mark + row.text(i));
        }
        return row.number() + cells.toString();
    }
}
