package org.learningdistricts.app.runs;

import org.learningdistricts.app.state.LoadRun;

/** What became of a run. */
public enum RunOutcome {
    PUBLISHED("đã công bố / published"),
    FAILED("không thành / failed"),
    RUNNING("đang chạy / running"),
    INTERRUPTED("bị ngắt giữa chừng / interrupted");

    private final String words;

    RunOutcome(String words) {
        this.words = words;
    }

    /** In both languages. */
    public String words() {
        return words;
    }

    /**
     * Of a run.
     *
     * @param isRunning whether the run may be running
     */
    static RunOutcome of(LoadRun run, boolean isRunning) {
        if (run.isPublished() && run.status().equals("COMPLETED")) {
            return PUBLISHED;
        }
        if (run.ended() == null) {
            return isRunning ? RUNNING : INTERRUPTED;
        }
        return run.status().equals("COMPLETED") ? PUBLISHED : FAILED;
    }
}
