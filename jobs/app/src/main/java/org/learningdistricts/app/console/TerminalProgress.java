package org.learningdistricts.app.console;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.load.Progress;

/** Draws a progress bar on standard error. */
public final class TerminalProgress implements Progress {

    /** Set by the command {@code ldw}: Java cannot tell whether standard error is a terminal. */
    private static final String SWITCH = "ldw.progress";

    private @Nullable ProgressBar bar;

    private TerminalProgress() {}

    /** A bar if standard error is a terminal, else silence. */
    public static Progress orNone() {
        return isWanted() ? new TerminalProgress() : new NoProgress();
    }

    /** Whether someone watches standard error. */
    public static boolean isWanted() {
        return Boolean.getBoolean(SWITCH);
    }

    @Override
    public void begin(int submissions) {
        bar =
                new ProgressBarBuilder()
                        .setTaskName("check")
                        .setInitialMax(submissions)
                        .setUpdateIntervalMillis(100)
                        .build();
    }

    @Override
    public void submissionChecked() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void stage(String name) {
        if (bar != null) {
            bar.setExtraMessage(name);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
