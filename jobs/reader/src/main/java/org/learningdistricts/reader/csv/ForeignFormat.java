package org.learningdistricts.reader.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells files that only pretend to be CSV by their first bytes. */
final class ForeignFormat {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    /**
     * How texts start that are no tables: web pages are often named {@code .xls} or {@code .csv}.
     */
    private static final Map<String, String> MARKUP =
            Map.of("<html", "html", "<!doctype html", "html", "<?xml", "xml", "{\\rtf", "rtf");

    private ForeignFormat() {}

    /** The name of the format, null if it may be text. */
    static @Nullable String of(byte[] bytes) {
        if (startsWith(bytes, ZIP)) {
            return "xlsx/zip";
        }
        if (startsWith(bytes, OLE2)) {
            return "xls";
        }
        return startsWith(bytes, PDF) ? "pdf" : markup(bytes);
    }

    private static @Nullable String markup(byte[] bytes) {
        String start =
                new String(bytes, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        return MARKUP.entrySet().stream()
                .filter(form -> start.startsWith(form.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length
                && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
