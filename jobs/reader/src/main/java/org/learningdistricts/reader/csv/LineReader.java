package org.learningdistricts.reader.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.table.EndMark;

/**
 * Cuts a text into physical lines, whatever ends them, and bounds their length: Commons CSV would
 * build a cell of any length, and neither sees a lone carriage return nor the kind of a line's end.
 */
final class LineReader {

    private static final int BUFFER = 1 << 16;

    private final Reader reader;
    private final int limit;
    private final long cellLength;
    private final char[] buffer = new char[BUFFER];
    private final Deque<TextLine> returned = new ArrayDeque<>();
    private UnaryOperator<TextLine> rewriting = UnaryOperator.identity();
    private int from;
    private int to;
    private boolean isEnded;
    private long number;

    /**
     * @param cellLength characters that a cell may have; a line may have a few times as many
     */
    LineReader(Reader reader, long cellLength) {
        this.reader = reader;
        this.cellLength = cellLength;
        this.limit = (int) Math.min(4 * cellLength, Integer.MAX_VALUE);
    }

    /**
     * The next line, null after the last.
     *
     * @throws LimitExceeded if it is too long
     */
    @Nullable TextLine next() throws IOException {
        TextLine again = returned.pollFirst();
        if (again != null) {
            return again;
        }
        TextLine line = read();
        return line == null ? null : rewriting.apply(line);
    }

    /** Changes all lines that follow, those that were taken back too. */
    void rewrite(UnaryOperator<TextLine> change) {
        UnaryOperator<TextLine> before = rewriting;
        rewriting = line -> change.apply(before.apply(line));
        List<TextLine> changed = returned.stream().map(change).toList();
        returned.clear();
        returned.addAll(changed);
    }

    /** Takes lines back: they are the next ones. */
    void takeBack(List<TextLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            returned.addFirst(lines.get(i));
        }
    }

    /** Up to so many lines or characters from here on, without moving on. */
    List<TextLine> peek(int lines, int characters) throws IOException {
        List<TextLine> peeked = new ArrayList<>();
        int length = 0;
        while (peeked.size() < lines && length < characters) {
            TextLine line = next();
            if (line == null) {
                break;
            }
            peeked.add(line);
            length += line.text().length();
        }
        takeBack(peeked);
        return peeked;
    }

    private @Nullable TextLine read() throws IOException {
        if (isAtEnd()) {
            return null;
        }
        number++;
        StringBuilder carried = null;
        while (true) {
            int end = from;
            while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            int length = end - from + (carried == null ? 0 : carried.length());
            if (length > limit) {
                throw new LimitExceeded("cellLength", cellLength);
            }
            if (end < to) {
                String text = text(carried, end);
                from = end;
                return new TextLine(number, text, end());
            }
            carried = carried == null ? new StringBuilder() : carried;
            carried.append(buffer, from, to - from);
            from = to;
            if (isAtEnd()) {
                return new TextLine(number, carried.toString(), "");
            }
        }
    }

    private String text(@Nullable StringBuilder carried, int end) {
        return carried == null
                ? new String(buffer, from, end - from)
                : carried.append(buffer, from, end - from).toString();
    }

    private String end() throws IOException {
        char first = buffer[from++];
        if (first == '\n') {
            return "\n";
        }
        if (!isAtEnd() && buffer[from] == '\n') {
            from++;
            return "\r\n";
        }
        return "\r";
    }

    private boolean isAtEnd() throws IOException {
        while (from == to) {
            int read = isEnded ? -1 : reader.read(buffer, 0, BUFFER);
            if (read < 0) {
                return true;
            }
            from = 0;
            to = beforeEndMark(read);
        }
        return false;
    }

    /** Nothing but such marks follows the first. */
    private int beforeEndMark(int read) {
        for (int i = 0; i < read; i++) {
            if (EndMark.is(buffer[i])) {
                isEnded = true;
                return i;
            }
        }
        return read;
    }
}
