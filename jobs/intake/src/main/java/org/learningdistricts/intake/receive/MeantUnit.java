package org.learningdistricts.intake.receive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.intake.reference.UnitNames;
import org.learningdistricts.reader.table.Labels;

/**
 * The unit that the name of a folder or file means though it is not its code: one that lost its
 * leading zeros, or the unit's name among other words. Nothing is read on the strength of it.
 */
record MeantUnit(List<Unit> units, UnitNames names) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The one unit that a name may mean. */
    Optional<Unit> of(String name) {
        Optional<Unit> byCode =
                one(units.stream().filter(u -> LeadingZeros.areLost(u.code(), name)));
        if (byCode.isPresent()) {
            return byCode;
        }
        String words = words(name);
        return one(units.stream().filter(u -> holds(words, u.name())))
                .or(
                        () ->
                                one(
                                        units.stream()
                                                .filter(
                                                        u ->
                                                                holds(
                                                                        words,
                                                                        names.withoutPrefix(
                                                                                u.name())))));
    }

    /** Whether a name stands among words; a number alone, as of «Quận 1», is none. */
    private static boolean holds(String words, String name) {
        String wanted = words(name);
        return wanted.chars().anyMatch(Character::isLetter) && words.contains(wanted);
    }

    private static Optional<Unit> one(Stream<Unit> fitting) {
        List<Unit> found = fitting.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String words(String text) {
        return " " + BETWEEN_WORDS.matcher(Labels.folded(text)).replaceAll(" ").strip() + " ";
    }
}
