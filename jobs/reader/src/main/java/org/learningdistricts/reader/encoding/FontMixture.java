package org.learningdistricts.reader.encoding;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * Looks for cells in a font code in a file whose other cells are Unicode, as in a template that was
 * filled in with an old font. Nothing tells for each of its cells which it is, so it is refused.
 */
public final class FontMixture {

    private static final List<FontCode> FONTS = List.of(FontCode.TCVN3, FontCode.VNI);

    private FontMixture() {}

    /** Whether a file in UTF-8 holds such cells. */
    public static boolean isIn(ByteSource source, Vocabulary vocabulary) throws IOException {
        return find(source, TextEncoding.UTF_8, vocabulary) != null;
    }

    /** A cell that only a font code makes one that is expected, in both readings. */
    static @Nullable String find(ByteSource source, TextEncoding unicode, Vocabulary vocabulary)
            throws IOException {
        try (Reader text = unicode.open(source)) {
            for (String cell : TextSample.ofStart(text).cells()) {
                for (FontCode font : FONTS) {
                    String decoded = font.decode(cell);
                    if (!decoded.equals(cell)
                            && vocabulary.isKnown(decoded)
                            && !vocabulary.isKnown(cell)) {
                        return unicode.name() + " «" + cell + "», " + font + " «" + decoded + "»";
                    }
                }
            }
        }
        return null;
    }
}
