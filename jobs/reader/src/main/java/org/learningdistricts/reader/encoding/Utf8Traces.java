package org.learningdistricts.reader.encoding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.learningdistricts.reader.file.ByteSource;

/**
 * Tells a file that was meant to be UTF-8, be it damaged or mixed with another encoding, from one
 * that never was: in the latter, bytes form letters of UTF-8 only by chance, and never the letters
 * of Vietnamese that take three bytes.
 */
final class Utf8Traces {

    private static final char REPLACEMENT = '\ufffd';

    private long bad;
    private long good;
    private boolean isVietnamese;

    private Utf8Traces() {}

    /** Whether a file was meant to be UTF-8. */
    static boolean areIn(ByteSource source) throws IOException {
        Utf8Traces count = new Utf8Traces();
        try (Reader text = new InputStreamReader(source.open(), StandardCharsets.UTF_8)) {
            char[] buffer = new char[1 << 13];
            for (int read = 0; read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    count.add(buffer[i]);
                }
            }
        }
        return count.isVietnamese || count.bad == 0 || count.good > count.bad;
    }

    private void add(char c) {
        if (c == REPLACEMENT) {
            bad++;
        } else if (c >= '\u0080') {
            good++;
            isVietnamese |= c >= '\u1ea0' && c <= '\u1ef9';
        }
    }
}
