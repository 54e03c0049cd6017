package org.learningdistricts.app.console;

import org.learningdistricts.app.load.Progress;

/** Keeps silent, for pipes and schedules. */
public final class NoProgress implements Progress {

    @Override
    public void begin(int submissions) {}

    @Override
    public void submissionChecked() {}

    @Override
    public void stage(String name) {}

    @Override
    public void end() {}
}
