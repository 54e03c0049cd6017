package org.learningdistricts.app.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Makes a partition of each group. It is described by plain values. */
final class GroupPartitioner implements Partitioner {

    private static final String GROUP = "group";
    private static final String SUBMISSIONS = "submissions";
    private static final String SEPARATOR = " ";

    private final List<SubmissionGroup> groups;

    GroupPartitioner(List<SubmissionGroup> groups) {
        this.groups = groups;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (SubmissionGroup group : groups) {
            ExecutionContext context = new ExecutionContext();
            context.putString(GROUP, group.groupId());
            context.putString(SUBMISSIONS, String.join(SEPARATOR, group.submissionIds()));
            partitions.put(group.groupId(), context);
        }
        return partitions;
    }

    /** The group that a partition describes. */
    static SubmissionGroup group(ExecutionContext context) {
        return new SubmissionGroup(
                context.getString(GROUP), List.of(context.getString(SUBMISSIONS).split(SEPARATOR)));
    }
}
