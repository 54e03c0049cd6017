package org.learningdistricts.intake.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one quarter is collected.
 *
 * @param unitLevel level of the units that submit
 * @param windowOpens first day of the reporting window
 * @param windowCloses last day of the reporting window
 * @param dueDay last day that counts as in time
 * @param lastDay last day on which a submission is taken, null if there is none
 */
public record Collection(
        String unitLevel,
        LocalDate windowOpens,
        LocalDate windowCloses,
        LocalDate dueDay,
        @Nullable LocalDate lastDay) {}
