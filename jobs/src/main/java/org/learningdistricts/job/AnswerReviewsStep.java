package org.learningdistricts.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.receive.Digests;
import org.learningdistricts.receive.SourceFile;
import org.learningdistricts.report.JsonReport;
import org.learningdistricts.report.ReportFolder;
import org.learningdistricts.report.ReportKinds;
import org.learningdistricts.state.JudgedSubmission;
import org.learningdistricts.state.UnitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Puts the findings of the build into the answers to the newest versions, wherever the new release
 * finds something else than the one before.
 */
final class AnswerReviewsStep implements Tasklet {

    private final LoadWork work;
    private @Nullable Map<String, JudgedSubmission> known;

    AnswerReviewsStep(LoadWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        if (work.reportKinds() == ReportKinds.ALL) {
            tell();
        }
        return RepeatStatus.FINISHED;
    }

    private void tell() {
        ReleasedReviews reviews =
                ReleasedReviews.of(work.folder().currentRelease(), work.catalogue());
        Map<String, String> before = work.state().toldReviews();
        Map<String, String> told = new TreeMap<>();
        List<String> forgotten = new ArrayList<>();
        for (UnitStatus unit : work.state().unitStatus()) {
            String id = unit.submissionId();
            List<Finding> about = reviews.about(unit);
            String digest = about.isEmpty() ? "" : Digests.of(about.toString());
            // What was just judged has an answer without any.
            String known = work.plan().judges(id) ? "" : before.getOrDefault(id, "");
            if (!digest.equals(known)) {
                write(unit, about);
            }
            if (!digest.isEmpty()) {
                told.put(id, digest);
            } else if (before.containsKey(id)) {
                forgotten.add(id);
            }
        }
        work.state().recordToldReviews(told, forgotten);
    }

    private void write(UnitStatus unit, List<Finding> about) {
        Path folder =
                work.folder()
                        .reports()
                        .resolve(
                                ReportFolder.of(
                                        unit.quarter(),
                                        unit.unitCode(),
                                        unit.receivedAt(),
                                        unit.digest()));
        Path file = folder.resolve(JsonReport.FILE_NAME);
        if (Files.isRegularFile(file)) {
            work.reports()
                    .writeReviews(folder, JsonReport.read(file).with(about), () -> files(unit));
        }
    }

    /** Those of the inbox if they are still what was judged, else those of the archive. */
    private List<SourceFile> files(UnitStatus unit) {
        String id = unit.submissionId();
        if (work.plan().judges(id) && work.plan().source(id).isUnchanged()) {
            return work.plan().source(id).files();
        }
        JudgedSubmission judged = judged().get(key(unit.quarter(), unit.unitCode(), unit.digest()));
        return judged == null ? List.of() : work.sentFiles().of(judged);
    }

    private Map<String, JudgedSubmission> judged() {
        Map<String, JudgedSubmission> all = known;
        if (all == null) {
            all =
                    work.state().judgedSubmissions().stream()
                            .collect(
                                    Collectors.toMap(
                                            judged ->
                                                    key(
                                                            judged.quarter(),
                                                            judged.unitCode(),
                                                            judged.digest()),
                                            judged -> judged,
                                            (first, second) -> first));
            known = all;
        }
        return all;
    }

    private static String key(String quarter, String unitCode, String digest) {
        return String.join(":", quarter, unitCode, digest);
    }
}
