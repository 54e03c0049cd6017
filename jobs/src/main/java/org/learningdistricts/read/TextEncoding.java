package org.learningdistricts.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.learningdistricts.receive.ByteSource;

/**
 * How the bytes of a text file become letters.
 *
 * @param charset how its bytes become characters
 * @param markLength bytes of the byte order mark at its start, 0 if there is none
 * @param font how its characters become letters
 */
public record TextEncoding(Charset charset, int markLength, FontCode font) {

    /** The name under which people know it: {@code UTF-8}, {@code windows-1258}, {@code TCVN3}. */
    public String name() {
        return font == FontCode.NONE ? charset.name() : font.name();
    }

    /** Whether the file starts with a byte order mark. */
    public boolean hasByteOrderMark() {
        return markLength > 0;
    }

    /**
     * Opens the text of a file, without its byte order mark and with composed accents. It is read
     * as it is needed.
     *
     * @throws IOException if the bytes cannot be had; also later, from the reader
     */
    Reader open(ByteSource source) throws IOException {
        InputStream in = source.open();
        try {
            in.skipNBytes(markLength);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new ComposedReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                font);
    }
}
