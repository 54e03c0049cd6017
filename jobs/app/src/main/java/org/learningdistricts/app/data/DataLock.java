package org.learningdistricts.app.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Keeps a second load away from a data folder. The operating system frees it if we die. */
public final class DataLock implements AutoCloseable {

    /** Who asks whether a load runs holds the lock for a moment: that must not turn a load away. */
    private static final int MOST_TRIES = 20;

    private static final long BETWEEN_TRIES = Duration.ofMillis(50).toNanos();

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws LoadFault if another load holds it, or the folder cannot be written
     */
    public static DataLock acquire(DataFolder folder) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            for (int i = 0; i < MOST_TRIES; i++) {
                if (tryLock(channel, false) != null) {
                    return new DataLock(channel);
                }
                LockSupport.parkNanos(BETWEEN_TRIES);
            }
            channel.close();
        } catch (IOException e) {
            throw new LoadFault(
                    "không ghi được vào / cannot write to data folder "
                            + folder.root()
                            + ": "
                            + Faults.reason(e),
                    e);
        }
        throw new LoadFault(
                "đang có lượt nạp khác, hãy thử lại sau / another load is running on data folder "
                        + folder.root()
                        + ", try later");
    }

    /** Whether a load holds it, as far as one who may only read can see. */
    public static boolean isHeld(DataFolder folder) {
        try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.READ)) {
            return tryLock(channel, true) == null;
        } catch (IOException e) {
            return false; // nothing was ever loaded, or nobody but the load may know
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean isShared)
            throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, isShared);
        } catch (OverlappingFileLockException e) {
            return null; // held by this very program
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
