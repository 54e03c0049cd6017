package org.learningdistricts.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Writes Vietnamese text as offices did before Unicode. */
enum VietnameseText {
    /** The fonts .VnTime and the like: a capital with a tone mark is written as a small letter. */
    TCVN3(1),
    /** The fonts VNI-Times and the like. */
    VNI(3);

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private final Map<Character, byte[]> codes = new HashMap<>();

    VietnameseText(int column) {
        Path table =
                Path.of("jobs/reader/src/main/resources/org/learningdistricts/reader/encoding/vietnamese-codes.csv");
        try {
            List<String> lines = Files.readAllLines(table);
            for (String line : lines.subList(1, lines.size())) {
                String[] row = line.split(",", -1);
                if (!row[column].isEmpty()) {
                    codes.put(row[0].charAt(0), HexFormat.of().parseHex(row[column]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] encode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char letter : text.toCharArray()) {
            byte[] code = codes.get(letter);
            if (code == null) {
                code = codes.get(Character.toLowerCase(letter));
            }
            bytes.writeBytes(
                    code == null
                            ? String.valueOf(letter).getBytes(StandardCharsets.ISO_8859_1)
                            : code);
        }
        return bytes.toByteArray();
    }

    /** The letters that show where the font is not: Phöôøng. */
    byte[] encodeInUtf8(String text) {
        return new String(encode(text), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Windows-1258 has the vowels, and the tone marks by themselves. */
    static byte[] windows1258(String text) {
        StringBuilder apart = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String vowel = parts.replaceAll("[" + TONES + "]", "");
            apart.append(Normalizer.normalize(vowel, Normalizer.Form.NFC))
                    .append(parts.replaceAll("[^" + TONES + "]", ""));
        }
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }

    /** Vietnamese without accents, as typed where there is no input method. */
    static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
