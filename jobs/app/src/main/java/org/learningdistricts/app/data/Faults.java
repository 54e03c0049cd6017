package org.learningdistricts.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import org.learningdistricts.app.state.StateException;
import org.learningdistricts.lake.segment.LakeException;
import org.learningdistricts.warehouse.AuditFailed;
import org.learningdistricts.warehouse.LakeDamaged;

/** Words for what went wrong. */
public final class Faults {

    private static final String[] DISK_FULL = {
        "no space left",
        "disk quota",
        "disk is full",
        "sqlite_full",
        "sqlite_ioerr_shmsize",
        "not enough space"
    };

    private Faults() {}

    /** The fault behind an exception if a person can mend it, in one line. */
    public static Optional<String> describe(Throwable thrown) {
        Optional<String> told = Optional.empty();
        Optional<String> diskFull = Optional.empty();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof LoadFault) {
                return Optional.of(oneLine(at));
            }
            if (saysDiskFull(at)) { // the deepest says it in the plainest words
                diskFull = Optional.of("đĩa đã đầy / the disk is full: " + oneLine(at));
            }
            if (told.isEmpty() && isForPeople(at)) {
                told = Optional.of(withReason(at));
            }
            if (told.isEmpty() && at instanceof FileSystemException file) {
                told = Optional.of(file.getFile() + ": " + reason(file));
            }
        }
        return diskFull.isPresent() ? diskFull : told;
    }

    /** Why a file could not be used. */
    public static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "có tệp ở đúng chỗ đó / a file stands in its place";
        }
        if (e instanceof AccessDeniedException) {
            return "không có quyền / no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "không có / it does not exist";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return oneLine(e);
    }

    private static boolean isForPeople(Throwable thrown) {
        return thrown instanceof LakeException
                || thrown instanceof StateException
                || thrown instanceof AuditFailed
                || thrown instanceof RefusedReference
                || thrown instanceof LakeDamaged
                || (thrown instanceof UncheckedIOException unchecked && saysMore(unchecked));
    }

    /** The line, with what the operating system said where it does not say it. */
    private static String withReason(Throwable thrown) {
        String line = oneLine(thrown);
        if (thrown instanceof UncheckedIOException unchecked
                && unchecked.getCause() instanceof FileSystemException cause
                && !line.contains(reason(cause))) {
            return line + ": " + reason(cause);
        }
        return line;
    }

    /** The message of many a cause is the path alone, which tells no reason. */
    private static boolean saysMore(UncheckedIOException thrown) {
        String message = thrown.getMessage();
        return message != null
                && !(thrown.getCause() instanceof FileSystemException cause
                        && message.equals(cause.getMessage()));
    }

    /** Whether a full disk is behind an exception. */
    public static boolean isDiskFull(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (saysDiskFull(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysDiskFull(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        for (String sign : DISK_FULL) {
            if (message.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static String oneLine(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null
                ? thrown.getClass().getSimpleName()
                : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
