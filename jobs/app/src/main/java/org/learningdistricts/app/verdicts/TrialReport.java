package org.learningdistricts.app.verdicts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.data.OpenRelease;

/** What other figures would change: verdicts of a quarter, and conditions of a unit. */
public final class TrialReport {

    private final Screen screen;
    private final OpenRelease before;
    private final OpenRelease after;
    private final String quarter;

    /** Compares a release with a trial of one of its quarters. */
    public TrialReport(Screen screen, OpenRelease before, OpenRelease after, String quarter) {
        this.screen = screen;
        this.before = before;
        this.after = after;
        this.quarter = quarter;
    }

    /** Prints what differs, of conditions those of one unit. */
    public void print(String unit) {
        boolean hasConditions = printConditions(unit);
        boolean hasVerdicts = printVerdicts();
        if (!hasVerdicts) {
            screen.say(
                    "",
                    hasConditions ? "Kết luận chung không đổi." : "Không kết quả nào thay đổi.",
                    hasConditions ? "No verdict changes." : "No result changes.");
        }
    }

    private boolean printConditions(String unit) {
        Map<List<Object>, ExplainedCondition> known =
                ExplainedCondition.read(before, quarter, unit, "").stream()
                        .collect(Collectors.toMap(TrialReport::key, Function.identity()));
        boolean hasAny = false;
        for (ExplainedCondition now : ExplainedCondition.read(after, quarter, unit, "")) {
            ExplainedCondition was = known.get(key(now));
            if (was == null || !was.result().equals(now.result())) {
                hasAny = true;
                String result = was == null ? "-" : words(was);
                screen.println(
                        "%s (%s), %s %d, %s: %s → %s"
                                .formatted(
                                        now.unitName(),
                                        now.unitCode(),
                                        screen.words("mức độ", "level"),
                                        now.level(),
                                        now.indicator(),
                                        result,
                                        words(now)));
                screen.sentences(
                        "  ",
                        TerminalText.line(now.explanationVi()),
                        TerminalText.line(now.explanationEn()));
            }
        }
        return hasAny;
    }

    private String words(ExplainedCondition condition) {
        return switch (condition.result()) {
            case "met" -> screen.words("đạt", "met");
            case "not_met" -> screen.words("không đạt", "not met");
            default -> screen.words("chưa đánh giá được", "not assessable");
        };
    }

    private static List<Object> key(ExplainedCondition of) {
        return List.of(
                of.unitCode(),
                of.level(),
                of.basis(),
                of.indicator(),
                of.standard(),
                of.condition());
    }

    private boolean printVerdicts() {
        Map<List<Object>, Qualification> known =
                Qualification.read(before, quarter).stream()
                        .collect(Collectors.toMap(TrialReport::key, Function.identity()));
        boolean hasAny = false;
        for (Qualification now : Qualification.read(after, quarter)) {
            Qualification was = Objects.requireNonNull(known.get(key(now)), now.toString());
            if (!was.equals(now)) {
                hasAny = true;
                screen.println(
                        TerminalText.line(
                                "%s (%s), %s %d (%s): %s → %s"
                                        .formatted(
                                                now.unitName(),
                                                now.unitCode(),
                                                screen.words("mức độ", "level"),
                                                now.level(),
                                                basis(now),
                                                screen.language().words(was.words()),
                                                screen.language().words(now.words()))));
            }
        }
        return hasAny;
    }

    private String basis(Qualification verdict) {
        return verdict.basis().equals("official")
                ? screen.words("theo quyết định", "by recognition")
                : screen.words("theo số liệu", "by figures");
    }

    private static List<Object> key(Qualification of) {
        return List.of(of.unitLevel(), of.unitCode(), of.level(), of.basis());
    }
}
