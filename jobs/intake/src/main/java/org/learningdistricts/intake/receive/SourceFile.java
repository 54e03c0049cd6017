package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.schemas.Sha256;

/**
 * A file of a submission.
 *
 * @param name name inside the submission
 * @param content its bytes
 * @param digest SHA-256 of its bytes when it was found, in hexadecimal
 */
public record SourceFile(String name, ByteSource content, String digest) implements ByteSource {

    /** The digest of a submission: over the sorted list of its files' names and digests. */
    static String digestOf(List<SourceFile> files) {
        return Sha256.of(
                files.stream()
                        .sorted(Comparator.comparing(SourceFile::name))
                        .map(file -> file.name() + '\0' + file.digest() + '\n')
                        .collect(Collectors.joining()));
    }

    @Override
    public InputStream open() throws IOException {
        return content.open();
    }

    /**
     * Copies the bytes.
     *
     * @throws IOException if they cannot be copied, or are no longer what was found
     */
    public void copyTo(OutputStream out) throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(), Sha256.newDigest())) {
            in.transferTo(out);
            if (!Sha256.hex(in.getMessageDigest()).equals(digest)) {
                throw new IOException(name + " changed while it was being loaded");
            }
        }
    }

    @Override
    public long size() throws IOException {
        return content.size();
    }
}
