package org.learningdistricts.app.cli.option;

import java.util.List;
import org.learningdistricts.app.cli.value.QuarterConverter;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.findings.FindingFilter;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.schemas.Schemas;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which findings are meant. */
public final class FindingOptions {

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

    /**
     * What they ask for.
     *
     * @throws ParameterException if a rule or unit is blank: it would stand for all; or if there is
     *     no such unit, quarter or rule: that nothing was found would be no answer
     */
    public FindingFilter filter(
            CommandSpec spec, DataFolder folder, List<String> severities, List<String> stages) {
        boolean isBlank =
                rules.stream().anyMatch(String::isBlank)
                        || units.stream().anyMatch(unit -> unit.replaceFirst("^0+", "").isBlank());
        if (isBlank) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--rule và --unit không được để trống / --rule and --unit need a value");
        }
        FindingFilter filter =
                new FindingFilter(
                        quarters.stream().map(Object::toString).toList(),
                        units,
                        rules,
                        severities,
                        stages);
        if (!filter.isEmpty()) {
            requireKnown(filter, folder, spec);
        }
        return filter;
    }

    private static void requireKnown(FindingFilter filter, DataFolder folder, CommandSpec spec) {
        try (OpenRelease release = OpenRelease.open(folder.requireRelease())) {
            List<String> unknown = filter.unknown(release, CheckCatalogue.load(Schemas.bundled()));
            if (!unknown.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "%s: bản công bố không có đơn vị, quý hoặc kiểm tra này / the release has"
                                        .formatted(TerminalText.line(String.join(", ", unknown)))
                                + " no such unit, quarter or check");
            }
        }
    }

    /** Whether nothing is named. */
    public boolean isEmpty() {
        return rules.isEmpty() && units.isEmpty() && quarters.isEmpty();
    }

    /** Whether one check is named at least: who names none did not look at what he explains. */
    public boolean namesRule() {
        return !rules.isEmpty();
    }
}
