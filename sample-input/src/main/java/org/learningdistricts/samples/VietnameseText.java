package org.learningdistricts.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Writes Vietnamese text as offices did before Unicode. */
final class VietnameseText {

    /** The fonts .VnTime and the like: a capital with a tone mark is written as a small letter. */
    static final VietnameseText TCVN3 = new VietnameseText("tcvn3");

    /** The fonts VNI-Times and the like. */
    static final VietnameseText VNI = new VietnameseText("vni");

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** The letters that show where the font is not, by the letter that is meant. */
    private final Map<String, String> shown = new HashMap<>();

    private VietnameseText(String font) {
        for (CSVRecord row : BundledCsv.ofReader("encoding/vietnamese-codes.csv")) {
            byte[] code = HexFormat.of().parseHex(row.get(font));
            if (code.length > 0) {
                shown.put(row.get("letter"), new String(code, StandardCharsets.ISO_8859_1));
            }
        }
    }

    byte[] encode(String text) {
        return show(text).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The letters that show where the font is not: Phöôøng. */
    byte[] encodeInUtf8(String text) {
        return show(text).getBytes(StandardCharsets.UTF_8);
    }

    private String show(String text) {
        return letters(text)
                .map(
                        letter -> {
                            String small = letter.toLowerCase(Locale.ROOT);
                            return shown.getOrDefault(letter, shown.getOrDefault(small, letter));
                        })
                .collect(Collectors.joining());
    }

    /** Windows-1258 has the vowels, and the tone marks by themselves. */
    static byte[] windows1258(String text) {
        StringBuilder apart = new StringBuilder();
        letters(text)
                .map(letter -> Normalizer.normalize(letter, Normalizer.Form.NFD))
                .forEach(
                        parts -> {
                            String vowel = parts.replaceAll("[" + TONES + "]", "");
                            apart.append(Normalizer.normalize(vowel, Normalizer.Form.NFC))
                                    .append(parts.replaceAll("[^" + TONES + "]", ""));
                        });
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }

    /** Vietnamese without accents, as typed where there is no input method. */
    static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static Stream<String> letters(String text) {
        return text.chars().mapToObj(Character::toString);
    }
}
