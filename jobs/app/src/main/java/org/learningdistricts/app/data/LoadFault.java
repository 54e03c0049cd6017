package org.learningdistricts.app.data;

/** A fault that a person can mend. The message is one line, meant for that person. */
public final class LoadFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault that is not caused by another one. */
    public LoadFault(String message) {
        super(message);
    }

    /** A fault with what caused it. */
    public LoadFault(String message, Throwable cause) {
        super(message, cause);
    }
}
