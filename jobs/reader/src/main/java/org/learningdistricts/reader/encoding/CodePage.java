package org.learningdistricts.reader.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A code page of Windows in which text in UTF-8 is opened by mistake. A byte that means nothing
 * there becomes the control character of its number.
 */
enum CodePage {
    WESTERN("windows-1252"),
    VIETNAMESE("windows-1258"),

    /** The same, where tones were composed with the letters before them. */
    VIETNAMESE_COMPOSED("windows-1258") {
        @Override
        byte @Nullable [] bytes(String text) {
            StringBuilder apart = new StringBuilder();
            text.chars().forEach(c -> apart.append(toneApart((char) c)));
            return super.bytes(apart.toString());
        }
    };

    private static final int FIRST_REST = 0x80;
    private static final int LAST_REST = 0xbf;
    private static final int LAST_CONTROL = 0x9f;
    private static final int BYTES = 0x100;
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final BitSet RESTS = new BitSet();

    /** What the bytes beyond ASCII become, in their order. */
    private final String letters;

    static {
        for (CodePage page : values()) {
            page.letters.chars().limit(LAST_REST - FIRST_REST + 1L).forEach(RESTS::set);
        }
        RESTS.set(FIRST_REST, LAST_CONTROL + 1);
    }

    CodePage(String charset) {
        StringBuilder all = new StringBuilder();
        for (int code = FIRST_REST; code < BYTES; code++) {
            char letter = new String(new byte[] {(byte) code}, Charset.forName(charset)).charAt(0);
            all.append(letter == '\ufffd' ? (char) code : letter);
        }
        this.letters = all.toString();
    }

    /** Whether a character may be what any byte but the first of a letter in UTF-8 became. */
    static boolean isRest(char c) {
        return RESTS.get(c);
    }

    /** The character that a control character was meant to be; itself if it is none here. */
    static char meant(char control) {
        return control < FIRST_REST || control > LAST_CONTROL
                ? control
                : WESTERN.letters.charAt(control - FIRST_REST);
    }

    /** The bytes that were opened as a text, null if some character stands for none. */
    byte @Nullable [] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int code = c <= LAST_CONTROL ? c : FIRST_REST + letters.indexOf(c);
            if (code < FIRST_REST && c > LAST_CONTROL) {
                return null;
            }
            bytes.write(code);
        }
        return bytes.toByteArray();
    }

    private static String toneApart(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 1; i < parts.length(); i++) {
            if (TONES.indexOf(parts.charAt(i)) >= 0) {
                String letter = parts.substring(0, i) + parts.substring(i + 1);
                return Normalizer.normalize(letter, Normalizer.Form.NFC) + parts.charAt(i);
            }
        }
        return String.valueOf(c);
    }
}
