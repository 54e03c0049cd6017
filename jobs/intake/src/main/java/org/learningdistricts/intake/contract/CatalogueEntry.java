package org.learningdistricts.intake.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One check of the catalogue.
 *
 * @param rule identifier, such as {@code count-above-total}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param stage {@code intake} or {@code build}
 * @param titleVi what it is called, a few words
 * @param messageVi what is wrong; {@code {file}}, {@code {column}}, {@code {value}} and {@code
 *     {expected}} are filled in
 * @param remedyVi how to mend it
 * @param source law or contract that it comes from
 * @param validTo last day, inclusive; null while in force
 */
public record CatalogueEntry(
        String rule,
        String severity,
        String stage,
        String titleVi,
        String titleEn,
        String messageVi,
        String messageEn,
        String remedyVi,
        String remedyEn,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
