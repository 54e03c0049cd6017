package org.learningdistricts.app.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.Folders;
import org.learningdistricts.app.data.ProgramVersion;
import org.learningdistricts.lake.row.Publication;
import org.learningdistricts.warehouse.AuditFailed;
import org.learningdistricts.warehouse.BuildFailed;
import org.learningdistricts.warehouse.ReleaseFacts;
import org.learningdistricts.warehouse.WarehouseBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Makes the warehouse beside the last release, out of the lake and of those quarters of that
 * release which did not change, and audits it.
 */
final class BuildWarehouseStep implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(BuildWarehouseStep.class);

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
        Path temporary = Folders.temporary("build");
        try {
            make(temporary);
        } finally {
            Folders.delete(temporary);
        }
        return RepeatStatus.FINISHED;
    }

    private void make(Path temporary) throws IOException {
        Optional<Path> current = work.release().wholeFile();
        boolean isUpdated =
                work.rules().inputs().areThoseOf(work.folder(), work.release(), work.state());
        if (current.isEmpty() || !isMade(current.get(), isUpdated, temporary)) {
            build(builder(null), temporary);
        }
    }

    /** Whether the new release could be made out of the current one, or compared with it. */
    private boolean isMade(Path current, boolean isUpdated, Path temporary) throws IOException {
        try {
            if (isUpdated) {
                builder(current)
                        .update(
                                current,
                                work.folder().lake(),
                                work.rules().schemas(),
                                work.builtFile(),
                                temporary);
            } else {
                build(builder(current), temporary);
            }
            return true;
        } catch (BuildFailed | AuditFailed e) {
            LOG.warn(
                    "cannot build on {}, so it is left out of account: {}",
                    current,
                    e.getMessage());
            LOG.debug("why", e);
            return false;
        }
    }

    private void build(WarehouseBuilder builder, Path temporary) throws IOException {
        builder.build(work.folder().lake(), work.rules().schemas(), work.builtFile(), temporary);
    }

    private WarehouseBuilder builder(@Nullable Path compared) {
        return new WarehouseBuilder(
                new ReleaseFacts(
                        work.plan().releaseId(),
                        work.moment(),
                        ProgramVersion.name(),
                        work.folder().newestReleaseId().orElse(null),
                        compared,
                        work.lake().lastPublication().map(Publication::recordedAt).orElse(null),
                        null));
    }
}
