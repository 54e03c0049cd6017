package org.learningdistricts.app.load;

import java.nio.file.Path;
import java.util.Optional;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.app.state.StateException;
import org.learningdistricts.intake.check.plain.RowBatch;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.CheckedTable;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.lake.ArchivePack;
import org.learningdistricts.lake.GroupWriter;
import org.learningdistricts.lake.row.SubmissionRow;
import org.learningdistricts.lake.segment.LakeException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Judges the submissions of one group and commits what comes of them. */
final class CheckAndWriteStep implements Tasklet {

    private final LoadWork work;

    CheckAndWriteStep(LoadWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        SubmissionGroup group =
                GroupPartitioner.group(
                        chunk.getStepContext().getStepExecution().getExecutionContext());
        try (GroupWriter writer = work.lake().openGroup(group.groupId(), work.plan().loadId());
                ArchivePack pack = work.archive().openPack(group.groupId())) {
            int written = 0;
            for (String id : group.submissionIds()) {
                Optional<CheckedSubmission> checked = check(writer, work.plan().source(id));
                if (checked.isPresent()) {
                    write(writer, pack, checked.get());
                    written++;
                }
                work.progress().submissionChecked();
            }
            if (written > 0) {
                writer.commit(pack);
            }
        }
        return RepeatStatus.FINISHED;
    }

    /** Judges a submission, unless it changes meanwhile or cannot be read: then others go on. */
    private Optional<CheckedSubmission> check(GroupWriter writer, SubmissionSource source) {
        try {
            CheckedSubmission checked =
                    work.rules()
                            .checker()
                            .check(
                                    source.held(),
                                    writer.rowsOf(
                                            source.quarter(),
                                            source.submissionId(),
                                            source.digest()));
            if (source.isUnchanged()) {
                return Optional.of(checked);
            }
            work.unfinished().changed(source);
        } catch (LakeException | StateException e) {
            throw e; // what cannot be written stops the load, not the submission
        } catch (RuntimeException e) {
            work.unfinished().failed(source, e);
        }
        return Optional.empty();
    }

    private void write(GroupWriter writer, ArchivePack pack, CheckedSubmission checked) {
        if (checked.archivable()) {
            pack.store(checked.source());
        }
        add(writer, checked);
        answer(checked);
    }

    /** Answers at once if it was rejected; else the build may still find something about it. */
    private void answer(CheckedSubmission checked) {
        Path folder = work.folder().reports().resolve(ReportFolder.of(checked.source()));
        Answer answer =
                Answer.of(checked).with(work.counted().difference(checked, work.rules().checker()));
        if (checked.isAccepted() && work.reportKinds() == ReportKinds.ALL) {
            work.rules().reports().begin(folder, answer);
        } else {
            work.rules()
                    .reports()
                    .write(folder, answer, checked.source().files(), work.reportKinds());
        }
    }

    private void add(GroupWriter writer, CheckedSubmission checked) {
        SubmissionSource source = checked.source();
        String id = source.submissionId();
        writer.addSubmission(row(checked));
        for (CheckedTable table : checked.tables()) {
            writer.addDataset(id, table.contract().name(), table.file(), table.rowCount());
            RowStore.StoredTable stored = table.stored();
            RowBatch rows = table.rows();
            if (rows == null) {
                if (stored != null) {
                    stored.discard();
                }
            } else if (stored != null) {
                writer.keep(stored);
            } else {
                writer.addRows(table.contract(), source.quarter(), id, source.digest(), rows);
            }
        }
        checked.findings().forEach(finding -> writer.addFinding(id, finding));
        work.verdicts().put(id, checked.status());
        if (!checked.isAccepted()) {
            work.rejected().add(checked.summary(work.plan().source(id)));
        }
    }

    private SubmissionRow row(CheckedSubmission checked) {
        SubmissionSource source = checked.source();
        return new SubmissionRow(
                source.submissionId(),
                source.quarter(),
                source.unit().level(),
                source.unit().code(),
                source.digest(),
                source.form(),
                checked.sequence(),
                source.receivedAt(),
                checked.status(),
                checked.contractVersion(),
                work.rules().checker().judgeDigest(),
                checked.count(Severity.ERROR),
                checked.count(Severity.WARNING),
                checked.count(Severity.INFO),
                checked.archivable());
    }
}
