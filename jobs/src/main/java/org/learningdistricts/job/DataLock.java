package org.learningdistricts.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a second load away from a data folder. The operating system frees it if we die. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws LoadFault if another load holds it, or the folder cannot be written
     */
    static DataLock acquire(DataFolder folder) {
        return acquireIfFree(folder)
                .orElseThrow(
                        () ->
                                new LoadFault(
                                        "another load is running on data folder "
                                                + folder.root()
                                                + ", try later"));
    }

    /**
     * Takes the lock unless another load holds it.
     *
     * @throws LoadFault if the folder cannot be written
     */
    static Optional<DataLock> acquireIfFree(DataFolder folder) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataLock(channel));
        } catch (IOException e) {
            throw new LoadFault(
                    "cannot write to data folder " + folder.root() + ": " + Faults.reason(e), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very program
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
