package org.learningdistricts.intake.contract;

import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.reader.table.Labels;

/** A list of words by which texts of offices' forms are known; case, accents and signs aside. */
record WordList(List<Predicate<String>> entries) {

    /**
     * Takes a list from its rows.
     *
     * @param rows with columns {@code words} and {@code match}: {@code whole}, {@code start} or
     *     {@code part} of a text
     */
    static WordList of(List<CSVRecord> rows) {
        return new WordList(
                rows.stream()
                        .map(row -> entry(Labels.words(row.get("words")), row.get("match")))
                        .toList());
    }

    private static Predicate<String> entry(String words, String match) {
        String spaced = " " + words + " ";
        return switch (match) {
            case "whole" -> spaced::equals;
            case "start" -> text -> text.startsWith(spaced);
            case "part" -> text -> text.contains(spaced);
            default -> throw new IllegalArgumentException("match is " + match);
        };
    }

    boolean holds(String text) {
        String spaced = " " + Labels.words(text) + " ";
        return entries.stream().anyMatch(entry -> entry.test(spaced));
    }
}
