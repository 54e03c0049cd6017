package org.learningdistricts.app.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.AnswerDecision;
import org.learningdistricts.answers.difference.Correction;
import org.learningdistricts.answers.report.JsonReport;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.app.data.ChangedVerdicts;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.ReleasedReviews;
import org.learningdistricts.app.state.JudgedSubmission;
import org.learningdistricts.app.state.UnitStatus;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.schemas.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Completes the answers to accepted submissions with what the build found about them: to those that
 * were just judged, and to newest versions of which the new release finds something else than the
 * one before.
 */
final class AnswerStep implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerStep.class);

    /** Marks what was told of a version that is not the newest: decisions alone. */
    private static final String DECIDED = "decided-";

    private final LoadWork work;
    private @Nullable Map<String, JudgedSubmission> judged;

    AnswerStep(LoadWork work) {
        this.work = work;
    }

    /**
     * An answer to be completed.
     *
     * @param id of the submission
     * @param about what the build found
     * @param decided what people decided
     * @param files gives those of the submission
     */
    private record Due(
            String id,
            Path folder,
            List<Finding> about,
            List<AnswerDecision> decided,
            Supplier<List<SourceFile>> files) {}

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        work.progress().stage("answer");
        if (work.reportKinds() == ReportKinds.ALL) {
            answer();
        }
        return RepeatStatus.FINISHED;
    }

    private void answer() {
        ReleasedReviews reviews = ReleasedReviews.of(work.builtFile(), work.rules().catalogue());
        Map<String, String> before = work.state().toldReviews();
        Map<String, String> told = new TreeMap<>();
        List<String> forgotten = new ArrayList<>();
        List<Due> due = new ArrayList<>();
        Set<String> newest = new HashSet<>();
        for (UnitStatus unit : work.state().unitStatus()) {
            String id = unit.submissionId();
            newest.add(id);
            List<Finding> about = reviews.about(unit);
            List<AnswerDecision> decided = reviews.decisions(unit);
            String digest = digest(about, decided, reviews.insteadOf(id).stream().toList());
            // What was just judged has an answer without any.
            String known = work.plan().judges(id) ? "" : before.getOrDefault(id, "");
            Path folder = folder(unit);
            if (!digest.equals(known) || work.rules().reports().isBegun(folder)) {
                due.add(new Due(id, folder, about, decided, files(unit)));
            }
            if (!digest.isEmpty()) {
                told.put(id, digest);
            } else if (before.containsKey(id)) {
                forgotten.add(id);
            }
        }
        tellEarlier(reviews.aboutVersions(), newest, before, told, forgotten, due);
        due.addAll(otherVersions(newest));
        ChangedVerdicts changed =
                work.plan().hasCorrections()
                        ? ChangedVerdicts.of(work.builtFile())
                        : ChangedVerdicts.NONE;
        due.parallelStream().forEach(one -> complete(one, changed, reviews));
        work.state().recordToldReviews(told, forgotten);
    }

    /** What was decided, or undone, about versions that are not the newest. */
    private void tellEarlier(
            Map<String, List<AnswerDecision>> decided,
            Set<String> newest,
            Map<String, String> before,
            Map<String, String> told,
            List<String> forgotten,
            List<Due> due) {
        if (decided.isEmpty() && before.values().stream().noneMatch(d -> d.startsWith(DECIDED))) {
            return; // as mostly: there may be very many versions
        }
        for (JudgedSubmission one : judged().values()) {
            String id = one.submissionId();
            List<AnswerDecision> about = decided.getOrDefault(id, List.of());
            String known = before.getOrDefault(id, "");
            String digest = about.isEmpty() ? "" : decidedDigest(about);
            boolean isUndone = about.isEmpty() && known.startsWith(DECIDED);
            if (!newest.contains(id) && !digest.equals(known) && (isUndone || !about.isEmpty())) {
                Path folder =
                        reports()
                                .resolve(
                                        ReportFolder.of(
                                                one.quarter(),
                                                one.unitCode(),
                                                one.receivedAt(),
                                                one.digest()));
                due.add(new Due(id, folder, List.of(), about, () -> archived(one)));
                if (isUndone) {
                    forgotten.add(id);
                } else {
                    told.put(id, digest);
                }
            }
        }
    }

    /** As long as any other digest. */
    private static String decidedDigest(List<AnswerDecision> about) {
        String digest = digest(about);
        return DECIDED + digest.substring(DECIDED.length());
    }

    private static String digest(List<?>... about) {
        String said =
                Stream.of(about)
                        .filter(list -> !list.isEmpty())
                        .map(List::toString)
                        .collect(Collectors.joining());
        return said.isEmpty() ? "" : Sha256.of(said);
    }

    /** Versions that were just judged, of which the same load brought a newer one. */
    private List<Due> otherVersions(Set<String> newest) {
        return work.plan().sources().entrySet().stream()
                .filter(source -> !newest.contains(source.getKey()))
                .map(Map.Entry::getValue)
                .map(
                        source ->
                                new Due(
                                        source.submissionId(),
                                        reports().resolve(ReportFolder.of(source)),
                                        List.of(),
                                        List.of(),
                                        () -> files(source)))
                .filter(due -> work.rules().reports().isBegun(due.folder()))
                .toList();
    }

    private void complete(Due due, ChangedVerdicts changed, ReleasedReviews reviews) {
        Path file = due.folder().resolve(JsonReport.FILE_NAME);
        if (Files.isRegularFile(file)) {
            Answer given = JsonReport.read(file);
            Answer answer = reviews.about(due.id(), given.with(due.about(), due.decided()));
            Correction difference = answer.difference();
            if (difference != null && work.plan().judges(due.id())) {
                answer = answer.with(difference.with(changed.by(due.id())));
            }
            work.rules().reports().complete(due.folder(), answer, due.files());
        }
    }

    /** Those of the inbox if the submission was just judged, else those of the archive. */
    private Supplier<List<SourceFile>> files(UnitStatus unit) {
        String id = unit.submissionId();
        if (work.plan().judges(id)) {
            return () -> files(work.plan().source(id));
        }
        JudgedSubmission known = judged().get(key(unit.quarter(), unit.unitCode(), unit.digest()));
        return () -> known == null ? List.of() : archived(known);
    }

    /** An archive that cannot be read takes a workbook from an answer, and stops no load. */
    private List<SourceFile> archived(JudgedSubmission known) {
        try {
            return work.sentFiles().of(known);
        } catch (LoadFault e) {
            LOG.warn("{}: ldw doctor", e.getMessage());
            return List.of();
        }
    }

    /** Those of a submission of the inbox, unless they are no longer what was judged. */
    private static List<SourceFile> files(SubmissionSource source) {
        return source.isUnchanged() ? source.files() : List.of();
    }

    private Map<String, JudgedSubmission> judged() {
        Map<String, JudgedSubmission> all = judged;
        if (all == null) {
            all =
                    work.state().judgedSubmissions().stream()
                            .collect(
                                    Collectors.toMap(
                                            one -> key(one.quarter(), one.unitCode(), one.digest()),
                                            one -> one,
                                            (first, second) -> first));
            judged = all;
        }
        return all;
    }

    private static String key(String quarter, String unitCode, String digest) {
        return String.join(":", quarter, unitCode, digest);
    }

    private Path folder(UnitStatus unit) {
        return reports()
                .resolve(
                        ReportFolder.of(
                                unit.quarter(), unit.unitCode(), unit.receivedAt(), unit.digest()));
    }

    private Path reports() {
        return work.folder().reports();
    }
}
