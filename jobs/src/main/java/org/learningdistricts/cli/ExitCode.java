package org.learningdistricts.cli;

/** What a command ends with. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAULT = 1;
    static final int USAGE = 2;
    static final int DONE_WITH_REJECTIONS = 3;

    private ExitCode() {}
}
