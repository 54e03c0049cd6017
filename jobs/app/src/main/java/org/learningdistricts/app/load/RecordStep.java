package org.learningdistricts.app.load;

import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Records the committed groups, also those of a load that was killed before it could: from this
 * moment on they are known.
 */
final class RecordStep implements Tasklet {

    private final LoadWork work;

    RecordStep(LoadWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        new EarlierReceipts(work).removeFormerAnswers(); // before: after a kill, it is done again
        List<String> groups = work.lake().unrecordedGroups();
        if (!groups.isEmpty()) {
            work.lake().recordLoad(work.plan().loadId(), work.moment(), groups);
        }
        work.state().bringLevel(work.lake());
        return RepeatStatus.FINISHED;
    }
}
