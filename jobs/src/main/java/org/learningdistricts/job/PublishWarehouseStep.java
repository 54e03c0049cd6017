package org.learningdistricts.job;

import java.io.IOException;
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
        ReleasePublisher.publish(work.folder().warehouse(), release, work.builtFile());
        work.state().recordRelease(release, work.clock().now(), work.inputs().digest());
        Folders.delete(work.folder().building());
        return RepeatStatus.FINISHED;
    }
}
