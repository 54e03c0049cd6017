package org.learningdistricts.reader.encoding;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;

/**
 * The letters of a font code by the one or two characters that stand for each. No character begins
 * one letter and ends another, so that text is decoded from left to right.
 */
final class LetterTable {

    private static final char LAST = 0xff;

    private static final Map<FontCode, LetterTable> TABLES = new EnumMap<>(FontCode.class);

    /** By the one character that stands for a letter, or by the two, the first in the high byte. */
    private final char[] letters = new char[1 << Character.SIZE];

    private LetterTable() {}

    static {
        for (FontCode font : FontCode.values()) {
            TABLES.put(font, font == FontCode.NONE ? new LetterTable() : read(font));
        }
    }

    static LetterTable of(FontCode font) {
        return Objects.requireNonNull(TABLES.get(font));
    }

    private static LetterTable read(FontCode font) {
        LetterTable table = new LetterTable();
        for (CSVRecord row : LanguageTable.rows("vietnamese-codes.csv")) {
            String code = row.get(font.name().toLowerCase(Locale.ROOT));
            if (!code.isEmpty()) {
                table.letters[HexFormat.fromHexDigits(code)] = row.get("letter").charAt(0);
            }
        }
        return table;
    }

    /** The text in Unicode; what stands for no letter is left as it is. */
    String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        int length;
        for (int i = 0; i < text.length(); i += length) {
            length = codeLength(text, i);
            char letter = letters[code(text, i, length)];
            decoded.append(letter == 0 ? text.charAt(i) : letter);
        }
        return decoded.toString();
    }

    /** Where the first letter stands that has no meaning in this code, -1 if there is none. */
    int firstFault(String text) {
        int length;
        for (int i = 0; i < text.length(); i += length) {
            length = codeLength(text, i);
            char c = text.charAt(i);
            if (c >= '\u0080' && letters[code(text, i, length)] == 0 && Character.isLetter(c)) {
                return i;
            }
        }
        return -1;
    }

    private int codeLength(String text, int start) {
        return start + 1 < text.length() && letters[code(text, start, 2)] != 0 ? 2 : 1;
    }

    /** Where the table holds what stands at a place; its first entry, which is none, if nowhere. */
    private static int code(String text, int start, int length) {
        char first = text.charAt(start);
        char second = length == 1 ? 0 : text.charAt(start + 1);
        if (first == 0 || first > LAST || second > LAST) {
            return 0;
        }
        return length == 1 ? first : first << Byte.SIZE | second;
    }
}
