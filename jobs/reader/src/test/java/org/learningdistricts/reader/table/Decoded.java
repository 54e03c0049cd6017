package org.learningdistricts.reader.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.learningdistricts.reader.encoding.DetectedEncoding;
import org.learningdistricts.reader.encoding.EncodingDetector;

/** A file as it is read in the encoding that was found out. */
public record Decoded(String encoding, String text, List<Remark> remarks) {

    /** Reads a file of which nothing is known. */
    public static Decoded of(byte[] bytes) {
        return of(bytes, Vocabulary.NONE);
    }

    public static Decoded of(byte[] bytes, Vocabulary vocabulary) {
        DetectedEncoding detected = new EncodingDetector(vocabulary).detect(new Bytes(bytes));
        if (!(detected instanceof DetectedEncoding.Found found)) {
            throw new AssertionError(detected.toString());
        }
        try (Reader reader = found.encoding().open(new Bytes(bytes))) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return new Decoded(found.encoding().name(), text.toString(), found.remarks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why a file is refused. */
    public static Remark refusal(byte[] bytes, Vocabulary vocabulary) {
        DetectedEncoding detected = new EncodingDetector(vocabulary).detect(new Bytes(bytes));
        if (!(detected instanceof DetectedEncoding.Undetected refused)) {
            throw new AssertionError(detected.toString());
        }
        return refused.reason();
    }
}
