package org.learningdistricts.intake.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningdistricts.reader.table.Labels;

/** A quarter as people write it: {@code Quý III/2025}, {@code Q3-2025}, {@code 2025 Q3}. */
public final class QuarterText {

    private static final String NUMBER = "(?:quy|q|quarter) ?(iii|ii|iv|i|[1-4])";
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("\\b" + NUMBER + " (?:nam )?(\\d{4})\\b");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?:nam )?\\b(\\d{4}) ?" + NUMBER + "\\b");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private QuarterText() {}

    /** The quarter that a text names, if it names one. */
    public static Optional<Quarter> of(String text) {
        String words = Labels.words(text);
        Matcher matcher = NUMBER_FIRST.matcher(words);
        if (matcher.matches()) {
            return Optional.of(quarter(matcher.group(2), matcher.group(1)));
        }
        matcher = YEAR_FIRST.matcher(words);
        return matcher.matches()
                ? Optional.of(quarter(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** The quarters that stand in a text with their year, such as the title of a form. */
    public static List<Quarter> in(String text) {
        String words = Labels.words(text);
        List<Quarter> found = new ArrayList<>();
        NUMBER_FIRST
                .matcher(words)
                .results()
                .forEach(match -> found.add(quarter(match.group(2), match.group(1))));
        YEAR_FIRST
                .matcher(words)
                .results()
                .forEach(match -> found.add(quarter(match.group(1), match.group(2))));
        return found;
    }

    private static Quarter quarter(String year, String number) {
        int roman = ROMAN.indexOf(number);
        return new Quarter(
                Integer.parseInt(year), roman < 0 ? Integer.parseInt(number) : roman + 1);
    }
}
