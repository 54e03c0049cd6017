package org.learningdistricts.job;

import org.learningdistricts.lake.GroupWriter;
import org.learningdistricts.report.JsonReport;
import org.learningdistricts.report.ReportFolder;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Takes the delivery in: what there is to say about the delivery itself goes to the lake. */
final class ReceiveStep implements Tasklet {

    private final LoadWork work;

    ReceiveStep(LoadWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        LoadPlan plan = work.plan();
        work.progress().begin(plan.sources().size());
        if (!plan.deliveryFindings().isEmpty()) {
            try (GroupWriter group = work.lake().openGroup(plan.deliveryGroupId(), plan.loadId())) {
                plan.deliveryFindings().forEach(finding -> group.addFinding(null, finding));
                JsonReport.writeDelivery(
                        work.folder().reports().resolve(ReportFolder.ofDelivery(plan.loadId())),
                        plan.loadId(),
                        plan.deliveryFindings());
                group.commit();
            }
        }
        new EarlierReceipts(work).write();
        return RepeatStatus.FINISHED;
    }
}
