package org.learningdistricts.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes decoded strictly as UTF-8.
 *
 * @param content the text without its byte order mark, up to the first fault
 * @param fault what is wrong, empty if nothing is
 * @param badLine line of the first fault, null if there is none
 */
record Utf8Text(String content, boolean hasByteOrderMark, String fault, @Nullable Long badLine) {

    private static final char MARK = '\ufeff';

    static Utf8Text decode(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        String content = marked ? text.substring(1) : text;
        if (result.isError()) {
            return new Utf8Text(content, marked, "not UTF-8", lineAt(content, content.length()));
        }
        int zero = content.indexOf('\0');
        return zero < 0
                ? new Utf8Text(content, marked, "", null)
                : new Utf8Text(content, marked, "NUL", lineAt(content, zero));
    }

    private static long lineAt(String text, int end) {
        return 1 + text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
