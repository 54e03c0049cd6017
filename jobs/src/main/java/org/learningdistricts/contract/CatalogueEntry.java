package org.learningdistricts.contract;

/**
 * One check of the catalogue.
 *
 * @param rule identifier, such as {@code count-above-total}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param stage {@code intake} or {@code build}
 * @param messageVi what is wrong; {@code {file}}, {@code {column}}, {@code {value}} and {@code
 *     {expected}} are filled in
 * @param remedyVi how to mend it
 */
public record CatalogueEntry(
        String rule,
        String severity,
        String stage,
        String messageVi,
        String messageEn,
        String remedyVi,
        String remedyEn) {}
