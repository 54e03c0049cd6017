package org.learningdistricts.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.learningdistricts.receive.ByteSource;

/**
 * Finds out how the text of a file is encoded: by its byte order mark, else by the zero bytes of
 * UTF-16, else UTF-8 if all of it is.
 */
final class EncodingDetector {

    private final Vocabulary vocabulary;

    /**
     * @param vocabulary words that are expected in the file
     */
    EncodingDetector(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Finds out the encoding of one file. All of it is read, in bounded memory.
     *
     * @throws UncheckedIOException if the bytes cannot be had
     */
    DetectedEncoding detect(ByteSource source) {
        try {
            TextEncoding unicode = UnicodeSignature.of(source);
            Remark fault = TextScan.of(source, unicode.markLength(), unicode.charset()).fault();
            return fault == null
                    ? new DetectedEncoding.Found(unicode, remarks(unicode))
                    : new DetectedEncoding.Refused(fault);
        } catch (LimitExceeded e) {
            return new DetectedEncoding.Refused(e.remark());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static List<Remark> remarks(TextEncoding encoding) {
        Remark remark =
                encoding.name().equals("UTF-8")
                        ? Remark.onFile("byte-order-mark", null, null)
                        : Remark.onFile("encoding", encoding.name(), "UTF-8");
        return encoding.name().equals("UTF-8") && !encoding.hasByteOrderMark()
                ? List.of()
                : List.of(remark);
    }
}
