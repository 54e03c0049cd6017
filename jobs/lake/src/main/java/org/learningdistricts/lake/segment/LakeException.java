package org.learningdistricts.lake.segment;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A fault of the lake or the archive; the message is one line that names the file. */
public final class LakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LakeException(String message) {
        super(message);
    }

    public LakeException(String message, Throwable cause) {
        super(message, cause);
    }

    public static LakeException writing(Path file, Throwable cause) {
        return new LakeException("cannot write " + file + ": " + reason(cause), cause);
    }

    public static LakeException reading(Path file, Throwable cause) {
        return new LakeException("cannot read " + file + ": " + reason(cause), cause);
    }

    /** What the operating system said, which Parquet may have wrapped several times. */
    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof IOException) {
                deepest = t;
            }
        }
        if (deepest instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is in its place";
        }
        if (deepest instanceof AccessDeniedException) {
            return "no permission; allow it to the account that runs ldw";
        }
        if (deepest instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        @Nullable String message = deepest.getMessage();
        return deepest.getClass().getSimpleName() + (message == null ? "" : ", " + message);
    }
}
