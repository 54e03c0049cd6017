package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.Delivery;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

/** The sample quarters, in which some units do not send the template's CSV. */
class SampleQuartersTest {

    private static final Path QUARTERS = Path.of("../../sample-input/quarters");
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 10, 1, 9, 0);

    private static final Map<String, String> NOTES =
            Map.ofEntries(
                    Map.entry("2025-Q1 016", "byte-order-mark number-form separator"),
                    Map.entry("2025-Q1 250", "encoding separator"),
                    Map.entry("2025-Q1 273", "encoding separator"),
                    Map.entry("2025-Q1 277", "encoding"),
                    Map.entry("2025-Q2 004", "header-alias leading-zeros separator"),
                    Map.entry(
                            "2025-Q2 268",
                            "blank-lines footer-lines ignored-column numbering-row title-lines"
                                    + " total-line"),
                    Map.entry(
                            "2025-Q2 279",
                            "blank-lines empty-columns ignored-sheet merged-title-cells"
                                    + " title-lines"),
                    Map.entry("2025-Q3 00160", "encoding separator"),
                    Map.entry("2025-Q3 00175", "encoding line-ends"),
                    Map.entry("2025-Q3 00190", "header-alias"),
                    Map.entry("2025-Q3 00199", "ignored-sheet leading-zeros sheet-name"),
                    Map.entry("2025-Q3 00235", "encoding separator"));

    private static Delivery delivery;
    private static List<CheckedSubmission> judged;

    @BeforeAll
    static void judge() {
        Schemas schemas = Schemas.bundled();
        Reference reference = Reference.load(schemas);
        Contracts contracts = Contracts.load(schemas);
        CheckCatalogue catalogue = CheckCatalogue.load(schemas);
        delivery =
                new Inbox(reference, contracts, catalogue, ReadLimits.DEFAULT)
                        .receive(
                                QUARTERS,
                                new Reception(Set.of(), null, NOW, Duration.ZERO, id -> false));
        SubmissionChecker checker =
                new SubmissionChecker(reference, contracts, catalogue, ReadLimits.DEFAULT);
        judged = delivery.submissions().stream().map(checker::check).toList();
    }

    @Test
    void areAllAccepted() {
        assertThat(delivery.findings()).isEmpty();
        assertThat(judged)
                .hasSize(180)
                .allSatisfy(
                        checked ->
                                assertThat(checked.isAccepted())
                                        .as("%s %s", checked.source().path(), checked.findings())
                                        .isTrue());
    }

    @Test
    void warnOfNothingElse() {
        Set<String> warnings =
                judged.stream()
                        .flatMap(checked -> checked.findings().stream())
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .map(Finding::rule)
                        .collect(Collectors.toSet());

        assertThat(warnings).containsExactlyInAnyOrder("dataset-missing", "late", "name-disagrees");
    }

    @Test
    void sayOfEachShapeHowItDeviatesAndNothingOfTheOthers() {
        Map<String, String> notes = new TreeMap<>();
        for (CheckedSubmission checked : judged) {
            String rules =
                    checked.findings().stream()
                            .filter(f -> f.severity() == Severity.INFO)
                            .map(Finding::rule)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(" "));
            SubmissionSource source = checked.source();
            if (!rules.isEmpty()) {
                notes.put(source.quarter() + " " + source.unit().code(), rules);
            }
        }
        assertThat(notes).containsExactlyInAnyOrderEntriesOf(NOTES);
    }
}
