package org.learningdistricts.app.verdicts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;

/** Says of a unit, level by level, whether it qualifies and what stands in the way. */
public final class ExplainedVerdicts {

    private final Screen screen;

    public ExplainedVerdicts(Screen screen) {
        this.screen = screen;
    }

    /**
     * Shows conditions by unit, level and basis.
     *
     * @param whole whether those that are met are shown too
     */
    public void print(List<ExplainedCondition> conditions, boolean whole) {
        Map<String, List<ExplainedCondition>> byVerdict =
                conditions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each ->
                                                String.join(
                                                        "/",
                                                        each.unitCode(),
                                                        String.valueOf(each.level()),
                                                        each.basis()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        boolean isFirst = true;
        for (List<ExplainedCondition> verdict : byVerdict.values()) {
            if (!isFirst) {
                screen.println();
            }
            isFirst = false;
            printVerdict(verdict, whole);
        }
    }

    private void printVerdict(List<ExplainedCondition> conditions, boolean whole) {
        Collection<List<ExplainedCondition>> indicators =
                conditions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ExplainedCondition::indicator,
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values();
        long met = indicators.stream().filter(ExplainedVerdicts::isMet).count();
        ExplainedCondition first = conditions.get(0);
        screen.println(
                TerminalText.line(
                        "%s (%s), %s"
                                .formatted(first.unitName(), first.unitCode(), first.quarter())));
        screen.say(
                "",
                "Mức độ %d%s: đạt %d/%d chỉ tiêu"
                        .formatted(first.level(), basis(first, true), met, indicators.size()),
                "Level %d%s: %d of %d indicators met"
                        .formatted(first.level(), basis(first, false), met, indicators.size()));
        indicators.stream()
                .filter(indicator -> whole || !isMet(indicator))
                .forEach(indicator -> printIndicator(indicator, whole));
    }

    private static String basis(ExplainedCondition condition, boolean inVietnamese) {
        if (condition.unitLevel().equals("commune")) {
            return "";
        }
        boolean isOfficial = condition.basis().equals("official");
        if (inVietnamese) {
            return isOfficial ? ", xã tính theo quyết định công nhận" : ", xã tính từ số liệu";
        }
        return isOfficial ? ", communes by recognition" : ", communes by figures";
    }

    private static boolean isMet(List<ExplainedCondition> indicator) {
        return indicator.stream().allMatch(ExplainedCondition::isMet);
    }

    private void printIndicator(List<ExplainedCondition> indicator, boolean whole) {
        boolean fails = indicator.stream().anyMatch(ExplainedCondition::isNotMet);
        String result;
        if (fails) {
            result = screen.words("không đạt", "not met");
        } else if (isMet(indicator)) {
            result = screen.words("đạt", "met");
        } else {
            result = screen.words("chưa đánh giá được", "not assessable");
        }
        screen.println("  ", indicator.get(0).indicator() + "  " + result);
        indicator.stream()
                .filter(each -> whole || (fails ? each.isNotMet() : !each.isMet()))
                .forEach(
                        each ->
                                screen.sentences(
                                        "    ",
                                        TerminalText.line(each.explanationVi()),
                                        TerminalText.line(each.explanationEn())));
    }
}
