package org.learningdistricts.answers.answer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.difference.Correction;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.SubmissionSource;

/**
 * All that is said to an office about one submission: what {@code report.json} holds, and what the
 * other reports are made from.
 *
 * @param unitLevel {@code district} or {@code commune}
 * @param form {@code folder}, {@code workbook} or {@code zip}
 * @param receivedAt Hanoi time
 * @param contractVersion template version that it was judged by
 * @param dueDay the last day on which it would have come in time; null in a report that was written
 *     before it was said
 * @param sequence the cover's number among the unit's versions, null if it cannot be read
 * @param status {@code accepted}, {@code accepted_with_warnings} or {@code rejected}
 * @param tables its tables as sent
 * @param totals of all findings, by rule
 * @param findings those of the intake that are listed one by one
 * @param reviews findings of the build of the warehouse about it, as of the release read last
 * @param difference from the version that counted when it was judged; null if there was none, it
 *     was refused, or the two are too large to be compared
 * @param decisions what people decided about it, as of the release read last
 * @param predecessors former communes that the unit took over from, likewise
 * @param counting the version that counts instead of this one, which was accepted too, likewise;
 *     null if none does
 */
public record Answer(
        String quarter,
        String unitLevel,
        String unitCode,
        String unitName,
        String form,
        LocalDateTime receivedAt,
        String digest,
        String contractVersion,
        @Nullable LocalDate dueDay,
        @Nullable Long sequence,
        String status,
        List<SentTable> tables,
        List<RuleTotal> totals,
        List<Finding> findings,
        List<Finding> reviews,
        @Nullable Correction difference,
        List<AnswerDecision> decisions,
        List<AnswerPredecessor> predecessors,
        @Nullable CountingVersion counting) {

    /** Some may be missing from a report that was written before there were any. */
    public Answer {
        reviews = Objects.requireNonNullElse(reviews, List.of());
        decisions = Objects.requireNonNullElse(decisions, List.of());
        predecessors = Objects.requireNonNullElse(predecessors, List.of());
    }

    /** The template that it was read by; the newest if there is none of that version. */
    public Contracts template(Contracts newest) {
        return newest.named(contractVersion).orElse(newest);
    }

    /** What there is to say about a submission that was just judged. */
    public static Answer of(CheckedSubmission checked) {
        SubmissionSource source = checked.source();
        return new Answer(
                source.quarter().toString(),
                source.unit().level(),
                source.unit().code(),
                source.unit().name(),
                source.form(),
                source.receivedAt(),
                source.digest(),
                checked.contractVersion(),
                checked.dueDay(),
                checked.sequence(),
                checked.status(),
                checked.sent(),
                checked.totals(),
                checked.findings(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    /** The same answer with what another release says of it. */
    public Answer with(List<Finding> otherReviews, List<AnswerDecision> otherDecisions) {
        return with(otherReviews, difference, otherDecisions, predecessors, counting);
    }

    /** The same answer with what differs from the version that counted. */
    public Answer with(@Nullable Correction other) {
        return with(reviews, other, decisions, predecessors, counting);
    }

    /** The same answer with the former communes that the unit took over from. */
    public Answer from(List<AnswerPredecessor> others) {
        return with(reviews, difference, decisions, others, counting);
    }

    /** The same answer with the version that counts instead of this one. */
    public Answer insteadOf(@Nullable CountingVersion other) {
        return with(reviews, difference, decisions, predecessors, other);
    }

    private Answer with(
            List<Finding> otherReviews,
            @Nullable Correction otherDifference,
            List<AnswerDecision> otherDecisions,
            List<AnswerPredecessor> otherPredecessors,
            @Nullable CountingVersion otherCounting) {
        return new Answer(
                quarter,
                unitLevel,
                unitCode,
                unitName,
                form,
                receivedAt,
                digest,
                contractVersion,
                dueDay,
                sequence,
                status,
                tables,
                totals,
                findings,
                otherReviews,
                otherDifference,
                otherDecisions,
                otherPredecessors,
                otherCounting);
    }

    /**
     * The same answer after an earlier receipt.
     *
     * @param moment when that was, Hanoi time
     * @param verdict the status that follows
     * @param rules those that look at the receipt time
     * @param found what they find now, of each what it found before or nothing
     */
    public Answer received(
            LocalDateTime moment, String verdict, Set<String> rules, List<Finding> found) {
        Map<String, Finding> byRule =
                found.stream().collect(Collectors.toMap(Finding::rule, finding -> finding));
        return new Answer(
                quarter,
                unitLevel,
                unitCode,
                unitName,
                form,
                moment,
                digest,
                contractVersion,
                dueDay,
                sequence,
                verdict,
                tables,
                totals.stream()
                        .filter(of -> !rules.contains(of.rule()) || byRule.containsKey(of.rule()))
                        .toList(),
                findings.stream()
                        .flatMap(
                                old ->
                                        rules.contains(old.rule())
                                                ? Stream.ofNullable(byRule.get(old.rule()))
                                                : Stream.of(old))
                        .toList(),
                reviews,
                difference,
                decisions,
                predecessors,
                counting);
    }

    /** The decision by which this version was withdrawn. */
    public Optional<AnswerDecision> withdrawal() {
        return decisions.stream()
                .filter(decision -> decision.kind().equals(AnswerDecision.WITHDRAWAL))
                .findFirst();
    }

    /** Whether its figures do not count. */
    public boolean isRejected() {
        return status.equals(CheckedSubmission.REJECTED);
    }

    /** How many errors there are, those that are not listed included. */
    public long findingsError() {
        return RuleTotal.count(totals, Severity.ERROR);
    }

    /** How many warnings there are, those that are not listed included. */
    public long findingsWarning() {
        return RuleTotal.count(totals, Severity.WARNING);
    }

    /** How many notes there are, those that are not listed included. */
    public long findingsInfo() {
        return RuleTotal.count(totals, Severity.INFO);
    }
}
