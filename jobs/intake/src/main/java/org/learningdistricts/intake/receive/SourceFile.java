package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import org.learningdistricts.reader.file.ByteSource;

/**
 * A file of a submission.
 *
 * @param name name inside the submission
 * @param content its bytes
 * @param digest SHA-256 of its bytes when it was found, in hexadecimal
 */
public record SourceFile(String name, ByteSource content, String digest) implements ByteSource {

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
        try (DigestInputStream in = new DigestInputStream(open(), Digests.sha256())) {
            in.transferTo(out);
            if (!Digests.hex(in.getMessageDigest().digest()).equals(digest)) {
                throw new IOException(name + " changed while it was being loaded");
            }
        }
    }

    @Override
    public long size() throws IOException {
        return content.size();
    }
}
