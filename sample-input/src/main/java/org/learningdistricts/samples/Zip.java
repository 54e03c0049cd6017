package org.learningdistricts.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files; the same files make the same bytes. */
final class Zip {
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2025, 9, 18, 9, 0);

    private Zip() {}

    /** Packs texts, by name. */
    static byte[] of(Map<String, String> entries) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        entries.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return ofBytes(files);
    }

    /** Packs files, by name. */
    static byte[] ofBytes(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
