package org.learningdistricts.app.load;

import java.time.LocalDateTime;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.lake.GroupWriter;
import org.learningdistricts.lake.ReferenceSets;
import org.learningdistricts.lake.row.TakenReference;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Takes the delivery in: what there is to say about the delivery itself goes to the lake, and what
 * the load judges by is kept there before anything that is judged.
 */
final class ReceiveStep implements Tasklet {

    private final LoadWork work;

    ReceiveStep(LoadWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        LoadPlan plan = work.plan();
        work.progress().begin(plan.sources().size());
        keepReference();
        if (!plan.deliveryFindings().isEmpty()) {
            try (GroupWriter group = work.lake().openGroup(plan.deliveryGroupId(), plan.loadId())) {
                plan.deliveryFindings().forEach(finding -> group.addFinding(null, finding));
                work.rules()
                        .reports()
                        .write(
                                work.folder()
                                        .reports()
                                        .resolve(ReportFolder.ofDelivery(plan.loadId())),
                                plan.deliveryAnswer(),
                                work.reportKinds());
                group.commit();
            }
        }
        work.state().recordSightings(plan.sightings());
        new EarlierReceipts(work).write();
        return RepeatStatus.FINISHED;
    }

    private void keepReference() {
        LoadReference reference = work.reference();
        new ReferenceSets(work.folder().lake()).keep(reference.schemas());
        if (reference.isTaken()) {
            LocalDateTime moment = moment();
            work.lake()
                    .takeReference(
                            new TakenReference(
                                    LoadClock.sortableId(moment),
                                    reference.digest(),
                                    reference.isBundled(),
                                    moment));
        }
    }

    /** Later than that of any other set, even if the clock was put back. */
    private LocalDateTime moment() {
        LocalDateTime now = work.clock().now();
        return work.lake()
                .lastReference()
                .map(last -> LoadClock.next(last.takenAt()))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }
}
