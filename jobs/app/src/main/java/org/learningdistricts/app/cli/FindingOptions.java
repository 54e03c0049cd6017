package org.learningdistricts.app.cli;

import java.util.List;
import org.learningdistricts.app.findings.FindingFilter;
import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.Option;

/** Which findings are meant. */
final class FindingOptions {

    @Option(
            names = "--quarter",
            paramLabel = "Q",
            converter = QuarterConverter.class,
            description = "Của quý này; có thể lặp lại / of this quarter; may be repeated.")
    private List<Quarter> quarters = List.of();

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            description = "Của đơn vị này; có thể lặp lại / of this unit; may be repeated.")
    private List<String> units = List.of();

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "Của kiểm tra này; có thể lặp lại / of this check; may be repeated.")
    private List<String> rules = List.of();

    FindingFilter filter(List<String> severities, List<String> stages) {
        return new FindingFilter(
                quarters.stream().map(Object::toString).toList(), units, rules, severities, stages);
    }

    /** Whether one check is named at least: who names none did not look at what he explains. */
    boolean namesRule() {
        return !rules.isEmpty();
    }
}
