package org.learningdistricts.app.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.learningdistricts.answers.annotated.AnnotatedReport;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.intake.check.plain.RowValues;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
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

/** Receives and judges what lies in an inbox. */
final class Judge {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 10, 1, 9, 0);

    private final Inbox inbox;
    private final SubmissionChecker checker;
    private final AnnotatedReport annotated;

    Judge() {
        this(ReadLimits.DEFAULT);
    }

    Judge(ReadLimits limits) {
        Schemas schemas = Schemas.bundled();
        Reference reference = Reference.load(schemas);
        Contracts contracts = Contracts.load(schemas);
        CheckCatalogue catalogue = CheckCatalogue.load(schemas);
        inbox = new Inbox(reference, contracts, catalogue, limits);
        checker = new SubmissionChecker(reference, contracts, catalogue, limits);
        annotated = new AnnotatedReport(contracts, checker, limits);
    }

    /**
     * Writes the marked workbook of a submission.
     *
     * @return whether it can be corrected and sent back
     */
    boolean answer(CheckedSubmission checked, Path file) throws IOException {
        return annotated.write(Answer.of(checked), checked.source().files(), file);
    }

    /** What came of an inbox. */
    Verdict judge(Path folder) {
        Delivery delivery =
                inbox.receive(
                        folder, new Reception(Set.of(), null, NOW, Duration.ZERO, id -> false));
        List<Finding> findings = new ArrayList<>(delivery.findings());
        List<CheckedSubmission> submissions = new ArrayList<>();
        for (SubmissionSource source : delivery.submissions()) {
            CheckedSubmission checked = checker.check(source);
            submissions.add(checked);
            findings.addAll(checked.findings());
        }
        return new Verdict(List.copyOf(submissions), List.copyOf(findings));
    }

    /**
     * What came of an inbox.
     *
     * @param findings about the delivery and all submissions
     */
    record Verdict(List<CheckedSubmission> submissions, List<Finding> findings) {

        /** Whether there is a submission, and every one is accepted. */
        boolean isAccepted() {
            return !submissions.isEmpty()
                    && submissions.stream().allMatch(CheckedSubmission::isAccepted);
        }

        /**
         * Whether every submission is accepted, or something says why there is none or it is not.
         */
        boolean isExplained() {
            return submissions.isEmpty()
                    ? !findings.isEmpty()
                    : isAccepted()
                            || findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
        }

        /** The rules of all findings, in alphabetical order. */
        List<String> rules() {
            return findings.stream().map(Finding::rule).sorted().toList();
        }

        /** The rows of all tables without the places where they were found, as text. */
        List<String> rows() {
            return submissions.stream()
                    .flatMap(submission -> submission.tables().stream())
                    .flatMap(
                            table ->
                                    RowValues.of(table.rows()).stream()
                                            .map(row -> Arrays.asList(row).subList(3, row.length))
                                            .map(row -> table.contract().name() + row))
                    .sorted()
                    .toList();
        }
    }
}
