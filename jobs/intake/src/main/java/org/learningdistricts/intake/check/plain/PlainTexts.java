package org.learningdistricts.intake.check.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.CellParser;
import org.learningdistricts.intake.normalise.CellRepairs;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.reader.encoding.TwiceEncodedText;
import org.learningdistricts.reader.table.CellKind;

/** Free texts: numbers of documents, names of centres. */
final class PlainTexts extends PlainColumn {

    /** A longer text, or one with more digits, gets the closer look. */
    private static final int MOST_BYTES = 200;

    private static final String SIGNS = " -/.()&:+_";

    private final boolean required;
    private final CellParser parser;
    private byte[] bytes = new byte[1024];
    private int[] ends = new int[64];
    private int rows;
    private boolean hasAccents;

    PlainTexts(Field field, Contract contract, Scope scope) {
        this.required = field.required();
        this.parser = new CellParser(field, contract, scope);
    }

    @Override
    boolean add(byte[] from, int start, int end) {
        int length = end - start;
        int used = rows == 0 ? 0 : ends[rows - 1];
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, rows * 2);
        }
        if (used + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + length));
        }
        System.arraycopy(from, start, bytes, used, length);
        ends[rows++] = used + length;
        if (length == 0) {
            return !required;
        }
        return isUsual(from, start, end) || isUnrepaired(from, start, end);
    }

    /** Whether a text holds nothing that could be taken for anything else. */
    private boolean isUsual(byte[] text, int start, int end) {
        if (end - start > MOST_BYTES || end - start < 2 || !isWord(text[start])) {
            return false;
        }
        int digits = 0;
        byte previous = ' ';
        for (int i = start; i < end; i++) {
            byte b = text[i];
            if (b < 0) {
                int letter = i + 1 < end ? VietnameseLetters.at(text, i, end) : 0;
                if (letter == 0 || (letter <= '\u00ff' && isVowel(previous))) {
                    return false;
                }
                hasAccents = true;
                i += letter < '\u0800' ? 1 : 2;
            } else if (b >= '0' && b <= '9') {
                digits++;
            } else if (!isWord(b) && SIGNS.indexOf(b) < 0) {
                return false;
            }
            previous = b;
        }
        return digits <= PlainCounts.MOST_DIGITS && previous != ' ';
    }

    private static boolean isWord(byte b) {
        return b < 0 || (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }

    /** Before a letter with an accent they may be what an old font makes of one letter. */
    private static boolean isVowel(byte b) {
        return "AEOaeo".indexOf(b) >= 0;
    }

    private boolean isUnrepaired(byte[] text, int start, int end) {
        String cell = new String(text, start, end - start, StandardCharsets.UTF_8);
        if (!cell.chars().allMatch(PlainTexts::isReadAlike) || TwiceEncodedText.isSuspected(cell)) {
            return false;
        }
        hasAccents |= cell.length() < end - start;
        CellRepairs repairs = new CellRepairs();
        return cell.equals(parser.parse(cell, CellKind.TEXT, repairs).value())
                && repairs.list().isEmpty();
    }

    /** Whether a character is the same to whatever finds out how a file is written. */
    private static boolean isReadAlike(int c) {
        return c < 0x80 ? c >= ' ' && c != 0x7f && c != '"' && c != '\'' : Character.isLetter(c);
    }

    /** Whether a text holds more than ASCII. */
    boolean hasAccents() {
        return hasAccents;
    }

    @Override
    void clear() {
        rows = 0;
    }

    @Override
    void write(int row, int column, ValueSink sink) {
        int start = row == 0 ? 0 : ends[row - 1];
        if (start == ends[row]) {
            sink.nothing(column);
        } else {
            sink.text(column, bytes, start, ends[row] - start);
        }
    }

    @Override
    long hash(int row) {
        long hash = 0xcbf29ce484222325L;
        for (int i = row == 0 ? 0 : ends[row - 1]; i < ends[row]; i++) {
            hash = (hash ^ bytes[i]) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
