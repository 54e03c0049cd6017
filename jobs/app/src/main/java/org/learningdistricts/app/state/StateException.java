package org.learningdistricts.app.state;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** A fault of the state database; the message is one line that names its file. */
public final class StateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StateException(Path file, String what, Throwable cause) {
        super(words(what) + " state database " + file + ": " + reason(cause), cause);
    }

    private static String words(String what) {
        String vietnamese =
                switch (what) {
                    case "open" -> "không mở được / ";
                    case "read" -> "không đọc được / ";
                    default -> "không ghi được / ";
                };
        return vietnamese + "cannot " + what;
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof AccessDeniedException) {
            return "không có quyền / no permission";
        }
        String message = String.valueOf(deepest.getMessage()).strip();
        return deepest.getClass().getSimpleName()
                + ", "
                + message.lines().findFirst().orElse(message);
    }
}
