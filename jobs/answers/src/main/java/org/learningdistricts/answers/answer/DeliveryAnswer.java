package org.learningdistricts.answers.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningdistricts.intake.finding.Finding;

/**
 * What a load has to say about paths of inboxes that are no submission.
 *
 * @param inboxes the inboxes in which each finding was made, by its identifier; {@code report.json}
 *     does not hold them
 */
public record DeliveryAnswer(
        String loadId, List<Finding> findings, Map<String, List<String>> inboxes) {

    public DeliveryAnswer {
        inboxes = Objects.requireNonNullElse(inboxes, Map.of());
    }

    /** The same in some inboxes. */
    public DeliveryAnswer in(Map<String, List<String>> places) {
        return new DeliveryAnswer(loadId, findings, places);
    }
}
