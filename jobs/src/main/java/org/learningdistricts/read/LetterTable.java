package org.learningdistricts.read;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.contract.CsvRows;

/**
 * The letters of a font code by the one or two characters that stand for each. No character begins
 * one letter and ends another, so that text is decoded from left to right.
 */
final class LetterTable {

    private static final Map<FontCode, LetterTable> TABLES = new EnumMap<>(FontCode.class);

    private final Map<String, String> letters = new HashMap<>();

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
            String code = CsvRows.text(row, font.name().toLowerCase(Locale.ROOT));
            if (code != null) {
                byte[] bytes = HexFormat.of().parseHex(code);
                table.letters.put(
                        new String(bytes, StandardCharsets.ISO_8859_1), row.get("letter"));
            }
        }
        return table;
    }

    /** The text in Unicode; what stands for no letter is left as it is. */
    String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            String code = codeAt(text, i);
            decoded.append(letters.getOrDefault(code, code));
            i += code.length();
        }
        return decoded.toString();
    }

    /** Where the first letter stands that has no meaning in this code, -1 if there is none. */
    int firstFault(String text) {
        for (int i = 0; i < text.length(); ) {
            String code = codeAt(text, i);
            char c = code.charAt(0);
            boolean isPlain = c < '\u0080' || !Character.isLetter(c);
            if (!isPlain && !letters.containsKey(code)) {
                return i;
            }
            i += code.length();
        }
        return -1;
    }

    private String codeAt(String text, int start) {
        if (start + 1 < text.length() && text.charAt(start + 1) >= '\u0080') {
            String two = text.substring(start, start + 2);
            if (letters.containsKey(two)) {
                return two;
            }
        }
        return text.substring(start, start + 1);
    }
}
