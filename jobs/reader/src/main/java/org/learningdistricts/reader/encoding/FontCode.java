package org.learningdistricts.reader.encoding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * A code in which Vietnamese letters only look right in the fonts that were made for it. Elsewhere
 * its text shows as letters and signs of Western Europe: {@code Phöôøng}.
 */
public enum FontCode {
    /** None: the letters are what they are. */
    NONE,

    /** The fonts .VnTime and the like. Capitals with a tone mark only exist as a font. */
    TCVN3,

    /** The whole of TCVN 5712, which has capitals with tone marks; in files only, no fonts. */
    TCVN5712,

    /** The fonts VNI-Times and the like: most letters are a base letter and a mark. */
    VNI;

    /** The text in Unicode; as it is if some letter has no meaning in this code. */
    String decode(String text) {
        return this == NONE || firstFault(text) >= 0 ? text : LetterTable.of(this).decode(text);
    }

    /** Where the first letter stands that has no meaning in this code, -1 if there is none. */
    int firstFault(String text) {
        return this == NONE ? -1 : LetterTable.of(this).firstFault(text);
    }

    /**
     * The code that texts are in, by the words that come out right; {@link #NONE} if none is
     * clearly better than what stands there. Texts with letters that no code shows are in none.
     */
    static FontCode of(Iterable<String> texts, Vocabulary vocabulary) {
        return of(TextSample.ofLatin(texts), vocabulary);
    }

    /** The code that a sample is in. */
    static FontCode of(TextSample sample, Vocabulary vocabulary) {
        List<Reading> readings =
                Stream.of(TCVN3, VNI)
                        .map(TextEncoding.UTF_8::inFont)
                        .map(encoding -> Reading.of(sample, encoding, vocabulary))
                        .filter(Objects::nonNull)
                        .toList();
        Reading plain = Reading.of(sample, TextEncoding.UTF_8, vocabulary);
        return new EncodingChoice(plain, readings, vocabulary)
                .clear()
                .map(reading -> reading.encoding().font())
                .orElse(NONE);
    }
}
