package org.learningdistricts.lake.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.jspecify.annotations.Nullable;

/** A local file that can be let go without completing it, which Parquet's writer cannot. */
final class StreamOutputFile implements OutputFile {

    private final LocalOutputFile file;
    private final Path path;
    private @Nullable HashedStream stream;

    StreamOutputFile(Path path) {
        this.file = new LocalOutputFile(path);
        this.path = path;
    }

    @Override
    public PositionOutputStream create(long blockSizeHint) throws IOException {
        return createOrOverwrite(blockSizeHint);
    }

    /** A leftover under the temporary name is of a run that was killed. */
    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) throws IOException {
        HashedStream created = new HashedStream(file.createOrOverwrite(blockSizeHint));
        stream = created;
        return created;
    }

    @Override
    public boolean supportsBlockSize() {
        return file.supportsBlockSize();
    }

    @Override
    public long defaultBlockSize() {
        return file.defaultBlockSize();
    }

    @Override
    public String getPath() {
        return path.toString();
    }

    /** The SHA-256 of the file, once it is complete; to be asked for once. */
    String sha256() {
        return Objects.requireNonNull(stream, "a file that was written").sha256();
    }

    /** Closes the stream; what it still buffers may not fit on the disk, and is not wanted. */
    void abandon() {
        HashedStream open = stream;
        stream = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException e) {
            // The file is deleted next: bytes that could not be flushed are no loss.
            stream = null;
        }
    }
}
