package org.learningdistricts.app.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.AnswerDecision;
import org.learningdistricts.answers.difference.Correction;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.answers.report.Reports;
import org.learningdistricts.app.data.CountedVersions;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataState;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.LedgerClosings;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.SentFiles;
import org.learningdistricts.app.data.StandingDecisions;
import org.learningdistricts.app.load.ReferenceChoice;
import org.learningdistricts.intake.check.receipt.Closings;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.receive.Delivery;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.QuarterText;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.schemas.Schemas;

/** Judges submissions before they are sent, as a load would, and writes the answers. */
public final class OfficeCheck {

    private final OfficeCheckRequest request;
    private final LocalDateTime now;
    private final Map<String, Correction> differences = new HashMap<>();
    private final Contracts contracts;
    private final SubmissionChecker checker;
    private final Inbox inbox;
    private final Reports reports;
    private final SingleSubmission single;
    private final Set<String> withdrawn = new HashSet<>();
    private @Nullable CountedVersions counted;
    private @Nullable StandingDecisions decisions;

    /**
     * What was found.
     *
     * @param checked the submissions without their rows
     * @param differences by submission, from the version that counts; of those that have one
     * @param withdrawn the submissions that were received before and withdrawn since
     * @param deliveryFindings about paths that are no submission
     */
    public record CheckOutcome(
            List<CheckedSubmission> checked,
            Map<String, Correction> differences,
            Set<String> withdrawn,
            List<Finding> deliveryFindings) {}

    public OfficeCheck(OfficeCheckRequest request, LoadClock clock) {
        DataFolder data = request.data();
        Schemas schemas =
                data == null
                        ? ReferenceChoice.asked(request.reference())
                        : ReferenceChoice.ofReader(request.reference(), data);
        CheckCatalogue catalogue = CheckCatalogue.load(schemas);
        this.request = request;
        this.now = clock.now();
        this.contracts = Contracts.load(schemas);
        Reference reference = Reference.load(schemas);
        this.checker =
                new SubmissionChecker(
                        reference,
                        contracts,
                        catalogue,
                        request.limits(),
                        data == null ? Closings.NONE : LedgerClosings.of(data.requireLake()));
        this.single = new SingleSubmission(request, now, reference, contracts, checker);
        this.inbox = new Inbox(reference, contracts, catalogue, request.limits());
        this.reports = new Reports(contracts, catalogue, checker, request.limits());
    }

    /**
     * Checks all that is asked for.
     *
     * @throws LoadFault if a path is missing, or neither path nor cover nor request says whose
     *     submission it is
     */
    public CheckOutcome run() {
        DataFolder data = request.data();
        if (data != null) {
            SentFiles sent = new SentFiles(new Archive(data.archive()), request.limits());
            Optional<Path> release = data.newestReleaseId().map(id -> data.newestRelease());
            StandingDecisions standing = StandingDecisions.of(new Lake(data.lake()));
            decisions = standing;
            DataState.read(
                    data,
                    state ->
                            counted =
                                    CountedVersions.of(release, state, standing, sent, contracts));
        }
        List<CheckedSubmission> checked = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path path : request.paths()) {
            Path absolute = path.toAbsolutePath().normalize();
            if (!Files.exists(absolute)) {
                throw new LoadFault(path + ": không có / is missing");
            }
            Optional<Delivery> delivery = delivery(absolute);
            if (delivery.isPresent()) {
                findings.addAll(delivery.get().findings());
                delivery.get().submissions().forEach(source -> checked.add(check(source)));
            } else {
                checked.add(check(single.of(absolute)));
            }
        }
        if (request.reports() == ReportKinds.ALL) {
            reports.writeCatalogue(request.out());
        }
        return new CheckOutcome(
                List.copyOf(checked),
                Map.copyOf(differences),
                Set.copyOf(withdrawn),
                List.copyOf(findings));
    }

    private CheckedSubmission check(SubmissionSource source) {
        SubmissionSource held = source.held();
        CheckedSubmission checked = checker.check(held);
        Correction difference = counted == null ? null : counted.difference(checked, checker);
        if (difference != null) {
            differences.put(source.submissionId(), difference);
        }
        List<AnswerDecision> withdrawals = withdrawals(source);
        if (!withdrawals.isEmpty()) {
            withdrawn.add(source.submissionId());
        }
        reports.write(
                request.out().resolve(ReportFolder.of(source)),
                Answer.of(checked).with(difference).with(List.of(), withdrawals),
                held.files(),
                request.reports());
        return checked.summary(source);
    }

    /** That these bytes were withdrawn, so that sending them again changes nothing. */
    private List<AnswerDecision> withdrawals(SubmissionSource source) {
        return decisions == null
                ? List.of()
                : decisions
                        .withdrawal(
                                source.quarter().toString(),
                                source.unit().level(),
                                source.unit().code(),
                                source.digest())
                        .map(
                                decision ->
                                        new AnswerDecision(
                                                AnswerDecision.WITHDRAWAL,
                                                null,
                                                null,
                                                decision.reason(),
                                                decision.by(),
                                                decision.at()))
                        .stream()
                        .toList();
    }

    /** What a folder holds that is laid out as an inbox, or as one quarter of it. */
    private Optional<Delivery> delivery(Path path) {
        Set<Quarter> only = request.quarter() == null ? Set.of() : Set.of(request.quarter());
        Optional<Quarter> itself = quarterNamed(path);
        if (itself.isPresent() && path.getParent() != null) {
            return Optional.of(receive(path.getParent(), Set.of(itself.get())));
        }
        try (Stream<Path> entries =
                Files.isDirectory(path) ? Files.list(path) : Stream.<Path>empty()) {
            return entries.anyMatch(entry -> isOfAQuarter(entry))
                    ? Optional.of(receive(path, only))
                    : Optional.empty();
        } catch (IOException e) {
            throw new LoadFault(
                    "không đọc được / cannot read " + path + ": " + Faults.reason(e), e);
        }
    }

    /**
     * Whether a folder is named for a quarter, or in other words: an inbox tells which is meant.
     */
    private static boolean isOfAQuarter(Path path) {
        return quarterNamed(path).isPresent()
                || (Files.isDirectory(path)
                        && !QuarterText.in(String.valueOf(path.getFileName())).isEmpty());
    }

    /** The quarter that a folder is named for. */
    static Optional<Quarter> quarterNamed(Path path) {
        return Files.isDirectory(path)
                ? Quarter.of(String.valueOf(path.getFileName()))
                : Optional.empty();
    }

    private Delivery receive(Path folder, Set<Quarter> quarters) {
        return inbox.receive(
                folder,
                new Reception(quarters, request.receivedAt(), now, Duration.ZERO, id -> false));
    }
}
