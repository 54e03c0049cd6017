package org.learningdistricts.cli;

import java.io.PrintWriter;
import org.learningdistricts.job.DataFolder;
import org.learningdistricts.state.StateDatabase;

/** Prints what the state database knows. */
final class StatusReport {

    private final PrintWriter out;

    StatusReport(PrintWriter out) {
        this.out = out;
    }

    void print(DataFolder folder, StateDatabase state) {
        state.lastRelease()
                .ifPresent(release -> out.println(release.id() + " " + folder.currentRelease()));
    }
}
