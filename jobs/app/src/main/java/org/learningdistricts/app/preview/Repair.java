package org.learningdistricts.app.preview;

import java.io.PrintWriter;
import org.learningdistricts.app.console.FindingList;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.intake.finding.Finding;

/**
 * What a reader repaired.
 *
 * @param finding what, and where it was first
 * @param count in how many rows or cells
 */
record Repair(Finding finding, long count) {

    /** In both languages, a line each. */
    void print(PrintWriter out, String before) {
        String times = count == 1 ? "" : ", ×" + count;
        out.printf(
                "%s%s: %s%n    %s%n",
                before,
                TerminalText.of(FindingList.place(finding) + times),
                TerminalText.of(finding.messageVi()),
                TerminalText.of(finding.messageEn()));
    }
}
