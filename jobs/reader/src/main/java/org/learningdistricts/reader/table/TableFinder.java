package org.learningdistricts.reader.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the table among the raw rows of a file or sheet: title lines, the header in one row or
 * more, blank rows, rows that are too short or too long.
 */
public final class TableFinder {

    private static final int HEADER_WITHIN = 100;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final Vocabulary vocabulary;
    private final TableHandler handler;
    private final Remarks remarks;
    private final TableSource source;
    private final List<MergedRange> spans;
    private final List<SourceRow> held = new ArrayList<>();
    private long characters;
    private boolean endsWithinLine;
    private @Nullable TableBody body;
    private @Nullable Remark fault;

    /**
     * @param vocabulary titles that are expected in the header; without any, the header is told by
     *     how it differs from the rows below it, and a table may have none: then {@link
     *     TableHandler#header} is not called
     * @param handler takes the rows of the table
     * @param remarks takes what was repaired; may hold remarks of the caller already
     * @param spans merged cells
     */
    private TableFinder(
            Vocabulary vocabulary,
            TableHandler handler,
            Remarks remarks,
            TableSource source,
            List<MergedRange> spans) {
        this.vocabulary = vocabulary;
        this.handler = handler;
        this.remarks = remarks;
        this.source = source;
        this.spans = spans;
    }

    /** Finds the table of a text. */
    public static TableFinder ofText(Vocabulary vocabulary, TableHandler handler, Remarks remarks) {
        return new TableFinder(vocabulary, handler, remarks, TableSource.TEXT, List.of());
    }

    /** Finds the table of a sheet, of which some cells are merged. */
    public static TableFinder ofSheet(
            Vocabulary vocabulary, TableHandler handler, Remarks remarks, List<MergedRange> spans) {
        return new TableFinder(vocabulary, handler, remarks, TableSource.SHEET, spans);
    }

    /** Takes the next raw row; blank rows too. */
    public void row(SourceRow row) {
        if (row.isBlank() && !row.hasNotCalculated()) {
            remarks.add(BlankLines.remark(row.number()));
        } else if (fault != null) {
            handler.aside(row);
        } else if (body != null) {
            body.row(row);
        } else {
            held.add(row);
            characters += row.texts().stream().mapToInt(String::length).sum();
            if (held.size() == HEADER_WITHIN || characters > MOST_CHARACTERS) {
                begin();
            }
        }
    }

    /** Says that the last row has no line end, so that it may have been cut off. */
    public void endsWithinLine() {
        endsWithinLine = true;
    }

    /** No row follows: hands over what is held back and says how it went. */
    public ReadOutcome finish() {
        if (body == null) {
            begin();
        }
        if (fault != null) {
            return new ReadOutcome.Refused(fault, remarks.list());
        }
        TableBody table = body;
        if (table == null) {
            return new ReadOutcome.Refused(BlankTable.remark(), remarks.list());
        }
        if (endsWithinLine) {
            table.endsWithinLine();
        }
        Remark reason = table.finish();
        return reason == null
                ? new ReadOutcome.Read(table.rows(), remarks.list())
                : new ReadOutcome.Refused(reason, remarks.list());
    }

    private void begin() {
        if (held.isEmpty()) {
            return;
        }
        HeaderByShape shape = new HeaderByShape(held, spans);
        HeaderFinding found = header(shape);
        fault = found == null ? null : doubt(found);
        if (fault != null) {
            held.forEach(handler::aside);
            held.clear();
            return;
        }
        TableBody table = new TableBody(vocabulary, handler, remarks, source, shape, held, found);
        body = table;
        int from = 0;
        if (found != null) {
            above(held.subList(0, found.first()), table);
            if (found.last() > found.first()) {
                remarks.add(
                        TwoRowHeader.remark(
                                held.get(found.first()).number(),
                                found.last() - found.first() + 1));
            }
            from = found.last() + 1;
        }
        table.begin();
        held.subList(from, held.size()).forEach(table::row);
        held.clear();
    }

    /** Title lines, and other tables where it is known what the table should look like. */
    private void above(List<SourceRow> rows, TableBody table) {
        int titles = rows.size();
        if (vocabulary.hasLabels()) {
            TablesAbove tables = TablesAbove.of(rows, vocabulary);
            table.refuse(tables.fault());
            titles = tables.first();
        }
        rows.subList(0, titles).forEach(row -> remarks.add(TitleLines.remark(row)));
        rows.forEach(handler::aside);
    }

    private @Nullable HeaderFinding header(HeaderByShape shape) {
        if (!vocabulary.hasLabels()) {
            return shape.find();
        }
        HeaderFinding byTitles = new HeaderByTitles(vocabulary, spans).find(held);
        HeaderFinding found = byTitles == null ? shape.find() : byTitles;
        return found == null ? shape.anyway() : found;
    }

    /** Why nobody can tell where the header ends, null if that is clear. */
    private @Nullable Remark doubt(HeaderFinding found) {
        int next = found.last() + 1;
        return vocabulary.hasLabels()
                        && next + 1 < held.size()
                        && new HeaderByTitles(vocabulary)
                                .isDoubtful(found.header(), held.get(next), held.get(next + 1))
                ? UnclearHeader.remark(found.header(), held.get(next))
                : null;
    }
}
