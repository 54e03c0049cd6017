package org.learningdistricts.app.load;

import java.io.IOException;
import java.util.List;
import org.learningdistricts.app.data.Folders;
import org.learningdistricts.app.state.Release;
import org.learningdistricts.warehouse.ReleasePublisher;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Puts the new release in the place of the current one and notes it. */
final class PublishWarehouseStep implements Tasklet {

    private final LoadWork work;

    PublishWarehouseStep(LoadWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
            throws IOException {
        work.progress().stage("publish-warehouse");
        String release = work.plan().releaseId();
        new ReleasePublisher().publish(work.folder().warehouse(), release, work.builtFile());
        List<String> loads = work.lake().recordedLoads();
        work.state()
                .recordRelease(
                        new Release(
                                release,
                                work.moment(),
                                work.rules().inputs().digest(),
                                loads.isEmpty() ? "" : loads.get(loads.size() - 1),
                                work.lake().decisionsCount()));
        Folders.delete(work.folder().building());
        return RepeatStatus.FINISHED;
    }
}
