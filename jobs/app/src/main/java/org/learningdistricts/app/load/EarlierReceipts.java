package org.learningdistricts.app.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.report.JsonReport;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.app.state.KnownSubmission;
import org.learningdistricts.intake.check.receipt.ReceiptChecks;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.lake.GroupWriter;
import org.learningdistricts.lake.LedgerReader;
import org.learningdistricts.lake.row.LedgerFinding;
import org.learningdistricts.lake.row.LedgerSubmission;
import org.learningdistricts.lake.row.ReceiptRow;
import org.learningdistricts.lake.row.SubmissionRow;

/**
 * Writes down that bytes which were judged before were received earlier than was known. What they
 * were judged stays, but for the findings that follow from the time, and what these come to.
 */
final class EarlierReceipts {

    private final LoadWork work;

    EarlierReceipts(LoadWork work) {
        this.work = work;
    }

    /** Commits the earlier times of each quarter, and writes the answers that follow from them. */
    void write() {
        Map<String, SubmissionRow> judged = new HashMap<>();
        Map<String, List<LedgerFinding>> found = new HashMap<>();
        if (work.plan().receipts().isEmpty()) {
            return;
        }
        readJudgements(judged, found);
        Map<Quarter, List<SubmissionSource>> byQuarter =
                work.plan().receipts().values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        SubmissionSource::quarter,
                                        TreeMap::new,
                                        Collectors.toList()));
        byQuarter.forEach(
                (quarter, sources) -> {
                    String id = work.plan().receiptGroupId(quarter);
                    try (GroupWriter group = work.lake().openGroup(id, work.plan().loadId())) {
                        for (SubmissionSource source : sources) {
                            String submission = source.submissionId();
                            write(
                                    group,
                                    source,
                                    Objects.requireNonNull(judged.get(submission), submission),
                                    found.getOrDefault(submission, List.of()));
                        }
                        group.commit();
                    }
                });
    }

    /**
     * Removes the answers under later times, once others stand in their place; also those that a
     * load left which was killed before it could.
     */
    void removeFormerAnswers() {
        if (!work.plan().unrecorded().isEmpty()) {
            new FormerAnswers(work).remove();
        }
        work.plan()
                .asKnown()
                .forEach(
                        (id, known) -> {
                            SubmissionSource source = received(id);
                            Path former = folder(source.receivedAt(known.receivedAt()));
                            Path now = folder(source);
                            if (!former.equals(now)
                                    && Files.isDirectory(former)
                                    && Files.exists(now.resolve(JsonReport.FILE_NAME))) {
                                work.rules().reports().remove(former);
                            }
                        });
    }

    private SubmissionSource received(String id) {
        SubmissionSource receipt = work.plan().receipts().get(id);
        return receipt == null ? work.plan().source(id) : receipt;
    }

    /** The judgements that count, as their groups have them, and what follows from the time. */
    private void readJudgements(
            Map<String, SubmissionRow> judged, Map<String, List<LedgerFinding>> found) {
        Set<String> ids = work.plan().receipts().keySet();
        List<String> groups =
                ids.stream().map(id -> known(id).groupId()).distinct().sorted().toList();
        try (LedgerReader ledger = work.lake().openLedger()) {
            for (LedgerSubmission read : ledger.submissions(groups)) {
                String id = read.submission().submissionId();
                if (ids.contains(id) && read.groupId().equals(known(id).groupId())) {
                    judged.put(id, read.submission());
                }
            }
            for (LedgerFinding read : ledger.findings(groups, ReceiptChecks.RULES)) {
                if (ids.contains(read.submissionId())
                        && read.groupId().equals(known(read.submissionId()).groupId())) {
                    found.computeIfAbsent(read.submissionId(), id -> new ArrayList<>()).add(read);
                }
            }
        }
    }

    private KnownSubmission known(String id) {
        return Objects.requireNonNull(work.plan().asKnown().get(id), id);
    }

    private void write(
            GroupWriter group,
            SubmissionSource source,
            SubmissionRow judged,
            List<LedgerFinding> before) {
        Set<String> rules = before.stream().map(LedgerFinding::rule).collect(Collectors.toSet());
        List<Finding> now =
                work.rules().checker().ofReceipt(source).stream()
                        .filter(finding -> rules.contains(finding.rule()))
                        .toList();
        // Errors never change here: what the time alone refuses is judged again.
        long warnings = judged.findingsWarning() + gained(before, now);
        String status = status(judged, warnings);
        group.addReceipt(
                new ReceiptRow(
                        source.submissionId(),
                        source.quarter(),
                        source.receivedAt(),
                        status,
                        judged.findingsError(),
                        warnings));
        now.forEach(finding -> group.addFinding(source.submissionId(), finding));
        answer(source, status, now);
    }

    /** How many warnings there are more, or fewer if negative. */
    private static long gained(List<LedgerFinding> before, List<Finding> now) {
        return now.stream().filter(finding -> finding.severity() == Severity.WARNING).count()
                - before.stream()
                        .filter(of -> of.severity().equals(Severity.WARNING.word()))
                        .count();
    }

    /** Whether figures count never changes here: such a submission is judged again. */
    private static String status(SubmissionRow judged, long warnings) {
        if (judged.status().equals(CheckedSubmission.REJECTED)) {
            return CheckedSubmission.REJECTED;
        }
        return CheckedSubmission.acceptedWith(warnings);
    }

    /** Writes the answer under the earlier time, made of the one that was given. */
    private void answer(SubmissionSource source, String status, List<Finding> now) {
        Path given =
                folder(source.receivedAt(known(source.submissionId()).receivedAt()))
                        .resolve(JsonReport.FILE_NAME);
        if (Files.isRegularFile(given)) {
            Answer answer =
                    JsonReport.read(given)
                            .received(source.receivedAt(), status, ReceiptChecks.RULES, now);
            work.rules()
                    .reports()
                    .write(
                            folder(source),
                            answer,
                            source.isUnchanged() ? source.files() : List.of(),
                            work.reportKinds());
        }
    }

    private Path folder(SubmissionSource source) {
        return work.folder().reports().resolve(ReportFolder.of(source));
    }
}
