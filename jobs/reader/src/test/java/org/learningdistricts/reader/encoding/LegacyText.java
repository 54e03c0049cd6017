package org.learningdistricts.reader.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Writes Vietnamese text as the programs did that offices used before Unicode. */
public enum LegacyText {
    WINDOWS_1258("windows-1258"),
    TCVN3("TCVN3"),
    TCVN5712("TCVN5712"),
    VNI("VNI");

    private static final List<CSVRecord> TABLE = LanguageTable.rows("vietnamese-codes.csv");

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private final String encoding;

    LegacyText(String encoding) {
        this.encoding = encoding;
    }

    /** The name under which it is found. */
    public String encoding() {
        return encoding;
    }

    /** The bytes of a text. */
    public byte[] write(String text) {
        return this == WINDOWS_1258 ? writeTonesApart(text) : writeByTable(text);
    }

    /** The text as it shows where the fonts are not: its bytes as Western European letters. */
    public String show(String text) {
        return new String(write(text), StandardCharsets.ISO_8859_1);
    }

    private static byte[] writeTonesApart(String text) {
        StringBuilder apart = new StringBuilder();
        for (String letter : letters(text)) {
            String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
            StringBuilder base = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            decomposed.chars().forEach(d -> (TONES.indexOf(d) < 0 ? base : tone).append((char) d));
            apart.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }

    private byte[] writeByTable(String text) {
        Map<String, byte[]> codes = new HashMap<>();
        for (CSVRecord row : TABLE) {
            String code = row.get(name().toLowerCase(Locale.ROOT));
            codes.put(row.get("letter"), HexFormat.of().parseHex(code));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String letter : letters(text)) {
            byte[] code = codes.getOrDefault(letter, letter.getBytes(StandardCharsets.ISO_8859_1));
            bytes.writeBytes(code.length > 0 ? code : codes.get(letter.toLowerCase(Locale.ROOT)));
        }
        return bytes.toByteArray();
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }
}
