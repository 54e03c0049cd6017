package org.learningdistricts.app.preview;

import org.learningdistricts.app.console.FindingList;
import org.learningdistricts.app.console.Screen;
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
    void print(Screen screen, String before) {
        String times = count == 1 ? "" : ", ×" + count;
        screen.sentences(
                before,
                TerminalText.line(FindingList.place(finding, screen.language()) + times) + ": ",
                TerminalText.line(finding.messageVi()),
                TerminalText.line(finding.messageEn()));
    }
}
