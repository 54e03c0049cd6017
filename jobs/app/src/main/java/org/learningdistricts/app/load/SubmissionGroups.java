package org.learningdistricts.app.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Quarter;

/** Puts submissions of one quarter together: few enough to share the work, many to share files. */
final class SubmissionGroups {

    private static final int MOST = 200;

    private SubmissionGroups() {}

    static List<SubmissionGroup> of(
            String loadId, Collection<SubmissionSource> sources, int processors) {
        Map<Quarter, List<String>> byQuarter =
                sources.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SubmissionSource::quarter,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                SubmissionSource::submissionId,
                                                Collectors.toList())));
        List<SubmissionGroup> groups = new ArrayList<>();
        for (List<String> ids : byQuarter.values()) {
            int size = size(ids.size(), processors);
            for (int from = 0; from < ids.size(); from += size) {
                groups.add(
                        new SubmissionGroup(
                                "%s-%05d".formatted(loadId, groups.size() + 1),
                                ids.subList(from, Math.min(ids.size(), from + size))));
            }
        }
        return List.copyOf(groups);
    }

    private static int size(int submissions, int wanted) {
        return Math.max(1, Math.min(MOST, (submissions + wanted - 1) / wanted));
    }
}
