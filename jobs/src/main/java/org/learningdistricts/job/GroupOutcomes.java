package org.learningdistricts.job;

import java.util.Collection;
import org.springframework.batch.core.partition.StepExecutionAggregator;
import org.springframework.batch.core.partition.support.DefaultStepExecutionAggregator;
import org.springframework.batch.core.step.StepExecution;

/** Puts the ends of the groups together, with what made one of them fail. */
final class GroupOutcomes implements StepExecutionAggregator {

    private final StepExecutionAggregator counts = new DefaultStepExecutionAggregator();

    @Override
    public void aggregate(StepExecution result, Collection<StepExecution> groups) {
        counts.aggregate(result, groups);
        groups.stream()
                .flatMap(group -> group.getFailureExceptions().stream())
                .forEach(result::addFailureException);
    }
}
