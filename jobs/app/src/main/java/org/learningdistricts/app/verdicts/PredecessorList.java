package org.learningdistricts.app.verdicts;

import java.util.List;
import org.learningdistricts.answers.answer.AnswerPredecessor;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.intake.finding.Language;

/** Shows the former communes that a commune took over from. */
public final class PredecessorList {

    private PredecessorList() {}

    /** Shows them, if there are any. */
    public static void print(Screen screen, List<AnswerPredecessor> predecessors) {
        if (predecessors.isEmpty()) {
            return;
        }
        String day = Language.VI.day(predecessors.get(0).changedOn());
        screen.println();
        screen.say("", "Lập ngày " + day + " từ", "made on " + day + " from");
        predecessors.forEach(one -> screen.println("  ", line(screen, one)));
        if (predecessors.stream().anyMatch(one -> one.level() != null)) {
            screen.say(
                    "  ",
                    "Quyết định công nhận xã cũ không được tính cho xã mới.",
                    "What was decided about a former commune does not count for the new one.");
        }
    }

    private static String line(Screen screen, AnswerPredecessor one) {
        String part = one.isWhole() ? "" : ", " + screen.words("một phần", "a part");
        String recognition =
                one.level() == null || one.decisionDate() == null
                        ? ""
                        : ", %s %d: %s, %s"
                                .formatted(
                                        screen.words("công nhận mức độ", "recognised at level"),
                                        one.level(),
                                        one.decisionNumber(),
                                        Language.VI.day(one.decisionDate()));
        return TerminalText.line(one.unitCode() + " " + one.unitName() + part + recognition);
    }
}
