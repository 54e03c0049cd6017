package org.learningdistricts.reader.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * Chooses one of the readings of a sample, or none if two are possible. What is expected in the
 * file decides first, then which words can be Vietnamese, then whether they look like another
 * language.
 */
final class EncodingChoice {

    /** So many different words do not come out right by chance. */
    private static final int ENOUGH_WORDS = 3;

    private static final double MOST = 0.8;
    private static final double FEW = 0.34;
    private static final int SHOWN_READINGS = 3;
    private static final int SHOWN_LETTERS = 40;

    private final @Nullable Reading plain;
    private final boolean isVietnameseExpected;

    /** Readings in Vietnamese encodings that differ from the plain one and each other. */
    private final List<Reading> vietnamese = new ArrayList<>();

    /**
     * @param plain how the sample reads in no Vietnamese encoding, null if it does not
     * @param vietnamese how it reads in those; of equal readings the first counts
     * @param vocabulary words that are expected; where there are any, Vietnamese is expected
     */
    EncodingChoice(@Nullable Reading plain, List<Reading> vietnamese, Vocabulary vocabulary) {
        this.plain = plain;
        this.isVietnameseExpected = vocabulary.hasWords();
        for (Reading reading : vietnamese) {
            if (all().stream().noneMatch(other -> other.cells().equals(reading.cells()))) {
                this.vietnamese.add(reading);
            }
        }
    }

    /** The reading that leaves no doubt. */
    Optional<Reading> clear() {
        List<Reading> readings = all();
        readings.sort(Reading.BY_EVIDENCE.reversed());
        if (!readings.isEmpty() && !readings.get(0).known().isEmpty()) {
            return byVocabulary(readings);
        }
        if (!readings.isEmpty() && isClearlyVietnamese(readings)) {
            return Optional.of(readings.get(0));
        }
        return isPlainPlausible()
                        && isPlainExpected()
                        && vietnamese.stream().allMatch(EncodingChoice::isUnlikely)
                ? Optional.ofNullable(plain)
                : Optional.empty();
    }

    /** The possible readings, each with a cell that shows how it differs. */
    String question() {
        List<Reading> possible = all();
        possible.removeIf(
                reading ->
                        reading.equals(plain)
                                ? !isPlainPlausible()
                                : reading.known().size() + reading.syllables() == 0);
        int cell = differingCell(possible);
        return possible.stream()
                .sorted(Reading.BY_EVIDENCE.reversed())
                .limit(SHOWN_READINGS)
                .map(reading -> reading.encoding().name() + " «" + shown(reading, cell) + "»")
                .collect(Collectors.joining(", "));
    }

    private List<Reading> all() {
        List<Reading> all = new ArrayList<>(vietnamese);
        if (plain != null) {
            all.add(plain);
        }
        return all;
    }

    private Optional<Reading> byVocabulary(List<Reading> readings) {
        Reading best = readings.get(0);
        return readings.stream().skip(1).anyMatch(other -> isRival(other, best))
                ? Optional.empty()
                : Optional.of(best);
    }

    /** Whether another reading makes sense where the best one does not, or as much as it. */
    private boolean isRival(Reading other, Reading best) {
        if (!best.known().containsAll(other.known())) {
            return true;
        }
        if (isRuledOut(other, best)) {
            return false;
        }
        return other.known().size() == best.known().size()
                ? 2 * other.syllables() > best.syllables()
                : other.syllables() > 2 * best.syllables() + 1;
    }

    /**
     * Where Vietnamese is expected, a word that can't be Vietnamese rules the plain reading out.
     */
    private boolean isRuledOut(Reading other, Reading best) {
        return isVietnameseExpected
                && other.equals(plain)
                && best.syllables() == best.words()
                && other.syllables() < other.words();
    }

    private boolean isClearlyVietnamese(List<Reading> readings) {
        Reading best = readings.get(0);
        return best.syllables() >= MOST * best.words()
                && readings.stream()
                        .skip(1)
                        .allMatch(
                                other ->
                                        isRuledOut(other, best)
                                                || 2 * other.syllables() <= best.syllables())
                && best.syllables() >= (isPlainLeft(best) ? ENOUGH_WORDS : 1);
    }

    private boolean isPlainLeft(Reading best) {
        Reading unmarked = plain;
        return unmarked != null && isPlainPlausible() && !isRuledOut(unmarked, best);
    }

    /** Where Vietnamese is expected, what no encoding makes Vietnamese of is not taken as it is. */
    private boolean isPlainExpected() {
        return !isVietnameseExpected || (plain != null && plain.syllables() == plain.words());
    }

    private boolean isPlainPlausible() {
        return plain != null && plain.western() >= MOST * plain.words();
    }

    private static boolean isUnlikely(Reading reading) {
        return reading.syllables() <= FEW * reading.words();
    }

    private static int differingCell(List<Reading> readings) {
        int cell = 0;
        int last = readings.isEmpty() ? 0 : readings.get(0).cells().size() - 1;
        while (cell < last && isSame(readings, cell)) {
            cell++;
        }
        return cell;
    }

    private static boolean isSame(List<Reading> readings, int cell) {
        return readings.stream().map(reading -> reading.cells().get(cell)).distinct().count() < 2;
    }

    private static String shown(Reading reading, int cell) {
        String text = reading.cells().get(cell);
        return text.length() <= SHOWN_LETTERS ? text : text.substring(0, SHOWN_LETTERS) + "…";
    }
}
