package org.learningdistricts.answers.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The templates of pages, which lie beside these classes; they escape every text. */
final class HtmlTemplate {

    private HtmlTemplate() {}

    static Template of(String name) {
        try (Reader text = text(name)) {
            return Mustache.compiler()
                    .strictSections(true)
                    .nullValue("")
                    .withLoader(HtmlTemplate::text)
                    .compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader text(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(HtmlTemplate.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8);
    }
}
