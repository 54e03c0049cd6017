package org.learningdistricts.cli;

import org.learningdistricts.job.Progress;

/** Keeps silent, for pipes and schedules. */
final class NoProgress implements Progress {

    @Override
    public void begin(int submissions) {}

    @Override
    public void submissionChecked() {}

    @Override
    public void stage(String name) {}

    @Override
    public void end() {}
}
