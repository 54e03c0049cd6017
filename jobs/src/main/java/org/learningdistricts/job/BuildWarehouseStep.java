package org.learningdistricts.job;

import java.io.IOException;
import java.nio.file.Files;
import org.learningdistricts.warehouse.WarehouseBuilder;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Builds the warehouse beside the current release, out of the lake alone, and audits it. */
final class BuildWarehouseStep implements Tasklet {

    private final LoadWork work;

    BuildWarehouseStep(LoadWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
            throws IOException {
        work.progress().stage("build-warehouse");
        Folders.delete(work.folder().building());
        Files.createDirectories(work.folder().building());
        new WarehouseBuilder()
                .build(
                        work.folder().lake(),
                        work.schemas(),
                        work.builtFile(),
                        Folders.temporary("build"));
        return RepeatStatus.FINISHED;
    }
}
