package org.learningdistricts.warehouse;

/** A statement of the build failed: a fault, never a matter of what offices sent. */
public final class BuildFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BuildFailed(String file, Throwable cause) {
        super("warehouse build failed in " + file + ": " + cause.getMessage(), cause);
    }
}
