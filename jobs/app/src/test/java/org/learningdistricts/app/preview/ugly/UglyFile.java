package org.learningdistricts.app.preview.ugly;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is CSV in name, and what has to come of it.
 *
 * @param name file name
 * @param text what stands in it
 * @param charset how the text is encoded
 * @param table the rows that have to be read, the header first; null if the file is refused
 * @param rule rule that refuses the file; null if it is read
 */
public record UglyFile(
        String name,
        String text,
        Charset charset,
        @Nullable List<List<String>> table,
        @Nullable String rule) {

    static UglyFile read(String name, String text, List<List<String>> table) {
        return read(name, text, StandardCharsets.UTF_8, table);
    }

    static UglyFile read(String name, String text, Charset charset, List<List<String>> table) {
        return new UglyFile(name + ".csv", text, charset, table, null);
    }

    static UglyFile refused(String name, String text, String rule) {
        return new UglyFile(name + ".csv", text, StandardCharsets.UTF_8, null, rule);
    }

    /** What lies on the disk. */
    public byte[] bytes() {
        return text.getBytes(charset);
    }

    @Override
    public String toString() {
        return name;
    }
}
