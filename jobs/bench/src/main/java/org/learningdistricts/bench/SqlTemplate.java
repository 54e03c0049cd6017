package org.learningdistricts.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The SQL of the bench, which lies in files. */
final class SqlTemplate {

    private SqlTemplate() {}

    /**
     * The text of a file.
     *
     * @param values what takes the place of each {@code {name}}
     */
    static String of(Path file, Map<String, String> values) {
        try {
            String text = Files.readString(file);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{" + value.getKey() + "}", value.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
