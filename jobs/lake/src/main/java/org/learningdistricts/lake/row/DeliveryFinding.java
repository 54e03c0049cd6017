package org.learningdistricts.lake.row;

import org.jspecify.annotations.Nullable;

/** A finding about a delivery, not about a submission: a path that is no quarter or no unit. */
public record DeliveryFinding(
        String groupId,
        String loadId,
        String findingId,
        String rule,
        String severity,
        @Nullable String file,
        String messageVi,
        String messageEn) {}
