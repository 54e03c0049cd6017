package org.learningdistricts.app.cli;

/** What a command ends with. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int FAULT = 1;
    public static final int USAGE = 2;
    public static final int DONE_WITH_REJECTIONS = 3;

    private ExitCode() {}
}
