package org.learningdistricts.app.load;

import java.time.LocalDateTime;
import org.learningdistricts.app.data.ProgramVersion;
import org.learningdistricts.lake.row.Publication;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Records the committed groups, also those of a load that was killed before it could, and what the
 * load goes by: from this moment on that is known.
 */
final class RecordStep implements Tasklet {

    private final LoadWork work;

    RecordStep(LoadWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        new EarlierReceipts(work).removeFormerAnswers(); // before: after a kill, it is done again
        LocalDateTime moment = work.moment();
        work.lake().recordLoad(work.plan().loadId(), moment, work.lake().unrecordedGroups());
        work.lake()
                .recordPublication(
                        new Publication(
                                work.plan().loadId(),
                                moment,
                                work.rules().schemas().referenceDigest(),
                                work.rules().contracts().digest(),
                                work.rules().decisions(),
                                ProgramVersion.name()));
        work.state().bringLevel(work.lake());
        return RepeatStatus.FINISHED;
    }
}
