package org.learningdistricts.intake.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.Quarter;

/**
 * Fills the gaps in sentences of the catalogue: {@code {value}} with a text as it is, {@code
 * {value:date}} with the days in it as people write them. So do {@code number} and {@code quarter};
 * {@code figure} is a number where the column holds some, {@code table} and {@code column} give
 * titles for technical names, {@code code} labels for codes of the column in which the finding
 * lies. A list is parted by commas. A text that has words of its own needs no kind.
 */
final class MessageText {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d)(?::[\\d.]+)?)?");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final String COMMA = ", ";

    private final Language language;
    private final FormTerms terms;
    private final Place place;
    private final Map<String, Worded> texts;

    /**
     * @param texts by the names of gaps; one without a text stays empty
     */
    MessageText(Language language, FormTerms terms, Place place, Map<String, Worded> texts) {
        this.language = language;
        this.terms = terms;
        this.place = place;
        this.texts = texts;
    }

    /** A sentence without gaps. */
    String fill(String sentence) {
        return GAP.matcher(sentence)
                .replaceAll(gap -> Matcher.quoteReplacement(words(gap.group(1), gap.group(2))));
    }

    /**
     * What fills the first gap of a name in two sentences; the text itself if none has one, nothing
     * if there is no text.
     */
    @Nullable String words(String name, String first, String second) {
        if (!texts.containsKey(name)) {
            return null;
        }
        return GAP.matcher(first + second)
                .results()
                .filter(gap -> gap.group(1).equals(name))
                .findFirst()
                .map(gap -> words(name, gap.group(2)))
                .orElseGet(() -> words(name, null));
    }

    private String words(String name, @Nullable String kind) {
        Worded text = texts.get(name);
        if (text == null) {
            return "";
        }
        String words = in(text);
        if (kind == null || !words.equals(text.data())) {
            return words;
        }
        return switch (kind) {
            case "date" -> language.choice(days(words));
            case "range" -> language.range(days(words));
            case "number" ->
                    language.choice(
                            each(NUMBER, words, n -> language.number(new BigDecimal(n.group()))));
            case "digits" -> each(NUMBER, words, n -> language.digits(n.group()));
            case "figure" ->
                    terms.isOfFigures(place)
                            ? each(NUMBER, words, n -> language.digits(n.group()))
                            : words;
            case "quarter" -> each(QUARTER, words, q -> language.quarter(Quarter.parse(q.group())));
            case "table" -> eachOf(words, terms::table);
            case "column" -> eachOf(words, column -> terms.column(place, column));
            case "code" -> eachOf(words, code -> terms.code(place, code));
            default -> throw new IllegalStateException("the catalogue has a gap of kind " + kind);
        };
    }

    private String days(String text) {
        return each(
                DAY,
                text,
                found -> {
                    String day = day(found.group(1));
                    return found.group(2) == null ? day : day + " " + found.group(2);
                });
    }

    /** A day as people write it; digits that only look like one stay as they are. */
    private String day(String text) {
        try {
            return language.day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static String each(Pattern pattern, String text, Function<MatchResult, String> word) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(word.apply(found)));
    }

    private String eachOf(String list, Function<String, Worded> term) {
        return Arrays.stream(list.split(COMMA))
                .map(name -> in(term.apply(name)))
                .collect(Collectors.joining(COMMA));
    }

    private String in(Worded text) {
        return language == Language.VI ? text.vi() : text.en();
    }
}
