package org.learningdistricts.reader.table;

import java.io.IOException;
import java.io.InputStream;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.LimitedStream;

/**
 * The bytes of a file of which no more than a number may be read, however many it says it has.
 *
 * @param limit how many bytes may be read
 */
public record LimitedSource(ByteSource source, long limit) implements ByteSource {

    @Override
    public InputStream open() throws IOException {
        return new LimitedStream(source.open(), "bytes", limit);
    }

    @Override
    public long size() throws IOException {
        long size = source.size();
        if (size > limit) {
            throw new LimitExceeded("bytes", limit);
        }
        return size;
    }
}
