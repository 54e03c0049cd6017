package org.learningdistricts.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells files that only pretend to be CSV by their first bytes. */
final class BinaryFormat {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private BinaryFormat() {}

    /** The name of the format, null if it may be text. */
    static @Nullable String of(byte[] bytes) {
        if (startsWith(bytes, ZIP)) {
            return "xlsx/zip";
        }
        if (startsWith(bytes, OLE2)) {
            return "xls";
        }
        return startsWith(bytes, PDF) ? "pdf" : null;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length
                && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
