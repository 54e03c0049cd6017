package org.learningdistricts.app.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataState;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.NamedSubmissions;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.data.SentFiles;
import org.learningdistricts.app.data.StandingDecisions;
import org.learningdistricts.app.state.JudgedSubmission;
import org.learningdistricts.app.state.KnownSubmission;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.SourceRemark;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.LedgerReader;
import org.learningdistricts.lake.row.LedgerFinding;
import org.learningdistricts.lake.row.LedgerSubmission;
import org.learningdistricts.lake.row.SubmissionRow;

/**
 * Judges what the archive holds once more, by the contract, checks and reference data of today:
 * what was taken in and would be refused, and the other way round.
 */
public final class Rejudgement {

    private final LoadRequest request;
    private final DataFolder folder;
    private final Lake lake;
    private final LoadRules rules;
    private final String judgeDigest;
    private final SentFiles sent;

    /**
     * One by the rules that a request names, else by those of the last load.
     *
     * @param request of its quarters; without any of all
     * @throws LoadFault if nothing was loaded yet
     */
    public Rejudgement(LoadRequest request) {
        this.request = request;
        this.folder = request.folder();
        this.lake = folder.requireLake();
        this.rules = LoadRules.of(request, ReferenceChoice.ofReader(request.reference(), folder));
        this.judgeDigest = rules.checker().judgeDigest();
        this.sent = new SentFiles(new Archive(folder.archive()), request.limits());
    }

    /**
     * What was found.
     *
     * @param judged how many versions were judged once more
     * @param upToDate how many were judged by the same rules before
     * @param notKept how many are not in the archive
     * @param changed those with another verdict, by quarter, unit and receipt
     * @param failures those that cannot be judged, and why
     * @param passing what would pass, to be taken in
     */
    public record Outcome(
            int judged,
            int upToDate,
            int notKept,
            List<Rejudged> changed,
            List<String> failures,
            List<SubmissionSource> passing) {

        /** Those that count, or might, and would be refused. */
        List<Rejudged> toBeWithdrawn() {
            return changed.stream().filter(one -> !one.passes() && !one.isWithdrawn()).toList();
        }

        /** Those that were withdrawn when they were judged once more, and would pass now. */
        List<Rejudged> toBeRestored() {
            return changed.stream().filter(one -> one.passes() && one.isWithdrawn()).toList();
        }

        /** Whether there is anything that can be made so. */
        public boolean isChanging() {
            return !(passing.isEmpty() && toBeWithdrawn().isEmpty() && toBeRestored().isEmpty());
        }
    }

    /** A version of the archive, and how it was judged. */
    private record Kept(JudgedSubmission judged, KnownSubmission known, SubmissionRow row) {}

    /**
     * Judges; changes nothing.
     *
     * @param units codes of units, empty for all
     * @throws RefusedRequest if nothing was received of a quarter or unit that is named
     */
    public Outcome judge(Set<String> units) {
        List<JudgedSubmission> named = new ArrayList<>();
        Map<String, KnownSubmission> known = new TreeMap<>();
        DataState.read(
                folder,
                state -> {
                    named.addAll(NamedSubmissions.of(state, request.quarters(), units));
                    known.putAll(state.submissions());
                });
        StandingDecisions decisions = StandingDecisions.of(lake);
        Set<String> withdrawn = RejudgedDecisions.standing(decisions);
        List<JudgedSubmission> others =
                named.stream()
                        .filter(one -> !isUpToDate(known.get(one.submissionId()), withdrawn))
                        .toList();
        List<JudgedSubmission> archived =
                others.stream().filter(JudgedSubmission::isArchived).toList();
        Map<String, List<SourceRemark>> remarks = new TreeMap<>();
        List<Kept> kept = kept(archived, known, remarks);
        Map<String, String> failures = new ConcurrentHashMap<>();
        Map<String, SubmissionSource> passing = new ConcurrentHashMap<>();
        List<Rejudged> changed =
                kept.parallelStream()
                        .map(
                                one -> {
                                    String id = one.row().submissionId();
                                    try {
                                        SubmissionSource source =
                                                source(one, remarks.getOrDefault(id, List.of()));
                                        Rejudged now = judge(one, source, decisions, withdrawn);
                                        if (now != null && now.passes() && isRefused(one)) {
                                            passing.put(id, source);
                                        }
                                        return now;
                                    } catch (LoadFault | RefusedRequest e) {
                                        failures.put(id, String.valueOf(e.getMessage()));
                                        return null;
                                    }
                                })
                        .filter(Objects::nonNull)
                        .toList();
        return new Outcome(
                kept.size() - failures.size(),
                named.size() - others.size(),
                others.size() - archived.size(),
                changed,
                List.copyOf(new TreeMap<>(failures).values()),
                List.copyOf(new TreeMap<>(passing).values()));
    }

    private boolean isUpToDate(@Nullable KnownSubmission known, Set<String> withdrawn) {
        return known == null
                || (known.judgeDigest().equals(judgeDigest)
                        && !withdrawn.contains(known.submissionId()));
    }

    private static boolean isRefused(Kept kept) {
        return kept.known().status().equals(CheckedSubmission.REJECTED);
    }

    /** How they were judged, and what had been seen of their files before. */
    private List<Kept> kept(
            List<JudgedSubmission> archived,
            Map<String, KnownSubmission> known,
            Map<String, List<SourceRemark>> remarks) {
        List<String> groups =
                archived.stream().map(JudgedSubmission::groupId).distinct().sorted().toList();
        Map<String, SubmissionRow> rows = new TreeMap<>();
        try (LedgerReader ledger = lake.openLedger()) {
            for (LedgerSubmission read : ledger.submissions(groups)) {
                rows.put(key(read.groupId(), read.submission().submissionId()), read.submission());
            }
            for (LedgerFinding read : ledger.findings(groups, SourceRemark.OF_KEPT_FILES)) {
                String file = Objects.requireNonNullElse(read.file(), "");
                remarks.computeIfAbsent(read.submissionId(), id -> new ArrayList<>())
                        .add(new SourceRemark(read.rule(), file, read.value(), read.expected()));
            }
        }
        return archived.stream()
                .map(
                        one ->
                                new Kept(
                                        one,
                                        Objects.requireNonNull(known.get(one.submissionId())),
                                        Objects.requireNonNull(
                                                rows.get(key(one.groupId(), one.submissionId())))))
                .toList();
    }

    private static String key(String groupId, String submissionId) {
        return groupId + '/' + submissionId;
    }

    private SubmissionSource source(Kept kept, List<SourceRemark> remarks) {
        SubmissionRow row = kept.row();
        Unit unit =
                rules.reference()
                        .units()
                        .inForce(row.unitLevel(), row.unitCode(), row.quarter().lastDay())
                        .orElseThrow(
                                () ->
                                        new RefusedRequest(
                                                "%1$s %2$s: không còn đơn vị này / no such unit any more"
                                                        .formatted(row.quarter(), row.unitCode())));
        return new SubmissionSource(
                row.submissionId(),
                row.quarter(),
                unit,
                row.form(),
                Path.of(row.unitCode()),
                sent.of(kept.judged()),
                remarks,
                List.of(),
                row.digest(),
                kept.judged().receivedAt());
    }

    /** Null if the verdict stays what it was. */
    private @Nullable Rejudged judge(
            Kept kept,
            SubmissionSource source,
            StandingDecisions decisions,
            Set<String> withdrawn) {
        CheckedSubmission now = rules.checker().check(source, RowStore.NOWHERE);
        boolean isFailed = isRefused(kept) || withdrawn.contains(source.submissionId());
        if (now.isAccepted() != isFailed) {
            return null;
        }
        SubmissionRow row = kept.row();
        boolean isWithdrawn =
                decisions.isWithdrawn(
                        row.quarter().toString(), row.unitLevel(), row.unitCode(), row.digest());
        return new Rejudged(
                row.quarter().toString(),
                row.unitLevel(),
                row.unitCode(),
                source.unit().name(),
                row.digest(),
                kept.judged().receivedAt(),
                kept.known().status(),
                now.status(),
                kept.known().isCurrent() && !isWithdrawn,
                isWithdrawn,
                now.totals().stream()
                        .filter(total -> total.severity() == Severity.ERROR)
                        .map(this::failed)
                        .toList());
    }

    private Rejudged.FailedRule failed(RuleTotal total) {
        CatalogueEntry entry = rules.catalogue().entry(total.rule());
        return new Rejudged.FailedRule(
                total.rule(), entry.titleVi(), entry.titleEn(), total.total());
    }

    /**
     * Makes it so: withdraws what would be refused, takes in what would pass, and publishes.
     *
     * @param outcome what was found by the rules of the last load
     * @param by the office or role that decides it; null if that is not said
     * @throws RefusedRequest if it is blank or holds the number of a person
     */
    public LoadOutcome apply(
            Outcome outcome, @Nullable String by, LoadClock clock, LoadEngine engine) {
        new RejudgedDecisions(folder, by, clock)
                .write(outcome.toBeWithdrawn(), outcome.toBeRestored());
        return engine.load(request.again(outcome.passing()));
    }
}
