package org.learningdistricts.reader.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.ByteSource;

/**
 * How the bytes of a text file become letters.
 *
 * @param charset how its bytes become characters
 * @param markLength bytes of the byte order mark at its start, 0 if there is none
 * @param font how its characters become letters
 */
public record TextEncoding(Charset charset, int markLength, FontCode font) {

    /** UTF-8 without a byte order mark. */
    public static final TextEncoding UTF_8 =
            new TextEncoding(StandardCharsets.UTF_8, 0, FontCode.NONE);

    /**
     * The name under which people know it: {@code UTF-8}, {@code windows-1258}, {@code TCVN3}; both
     * names for text in a font code that was saved as UTF-16.
     */
    public String name() {
        if (font == FontCode.NONE) {
            return charset.name();
        }
        return isUnicode() && !charset.equals(UTF_8.charset)
                ? charset.name() + "/" + font
                : font.name();
    }

    /** Whether the file starts with a byte order mark. */
    public boolean hasByteOrderMark() {
        return markLength > 0;
    }

    /** The same, in a font code. */
    TextEncoding inFont(FontCode other) {
        return new TextEncoding(charset, markLength, other);
    }

    /**
     * Opens the text of a file, without its byte order mark and with composed accents. It is read
     * as it is needed.
     *
     * @throws IOException if the bytes cannot be had; also later, from the reader
     */
    public ComposedReader open(ByteSource source) throws IOException {
        InputStream in = source.open();
        try {
            in.skipNBytes(markLength);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new ComposedReader(new StrictReader(in, charset), font);
    }

    /**
     * A sample in this encoding, with composed accents.
     *
     * @param sample bytes as characters of ISO 8859-1; text, if the encoding is a form of Unicode
     * @return null if some of it has no meaning
     */
    @Nullable String decode(String sample) {
        String characters = isUnicode() ? sample : characters(sample);
        if (characters == null || font.firstFault(characters) >= 0) {
            return null;
        }
        String letters = ComposedReader.compose(font.decode(characters));
        return letters.chars().anyMatch(TextScan::isControl) ? null : letters;
    }

    private @Nullable String characters(String sample) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(sample.getBytes(ISO_8859_1));
            return StrictReader.decoder(charset).decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether the characters are those of Unicode, rather than of some table of 256. */
    boolean isUnicode() {
        return charset.name().startsWith("UTF-");
    }
}
