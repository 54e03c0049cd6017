package org.learningdistricts.intake.damage;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.learningdistricts.intake.contract.Field;

/**
 * One way to damage a submission.
 *
 * @param make damages a random place, if the submission has one of this kind
 */
record DamageKind(String name, BiFunction<Good, Random, Optional<Damage>> make) {

    /** What stands in a damaged cell. */
    @FunctionalInterface
    interface Text {
        String in(Good good, Site site, Random random);

        /** One of some texts. */
        static Text of(String... texts) {
            return (good, site, random) -> texts[random.nextInt(texts.length)];
        }
    }

    /**
     * Puts another text into a cell of a dataset, of which a rule then speaks.
     *
     * @param fits which cells may be taken
     * @param follows what follows from the cell
     */
    static DamageKind ofCell(
            String name,
            String rule,
            Predicate<Field> fields,
            Predicate<Site> fits,
            Text text,
            BiFunction<Good, Site, List<Spot>> follows) {
        return ofCell(
                name,
                fields,
                (good, site) -> fits.test(site),
                text,
                (good, site) -> site.spot(rule),
                follows);
    }

    /** Puts another text into a cell of a dataset, of which nothing but a rule then speaks. */
    static DamageKind ofCell(
            String name, String rule, Predicate<Field> fields, Predicate<Site> fits, Text text) {
        return ofCell(name, rule, fields, fits, text, (good, site) -> List.of());
    }

    /**
     * Puts another text into a cell of a dataset.
     *
     * @param expected what the report must say of it
     */
    static DamageKind ofCell(
            String name,
            Predicate<Field> fields,
            BiPredicate<Good, Site> fits,
            Text text,
            BiFunction<Good, Site, Spot> expected,
            BiFunction<Good, Site, List<Spot>> follows) {
        return new DamageKind(
                name,
                (good, random) ->
                        Site.any(good.datasets(), fields, site -> fits.test(good, site), random)
                                .map(
                                        site ->
                                                new Damage(
                                                        good.with(
                                                                site, text.in(good, site, random)),
                                                        expected.apply(good, site),
                                                        follows.apply(good, site))));
    }

    /**
     * Puts another text into a certain cell.
     *
     * @param cell the cell, if the submission has it
     */
    static DamageKind ofSite(
            String name,
            String rule,
            BiFunction<Good, Random, Optional<Site>> cell,
            Text text,
            BiFunction<Good, Site, List<Spot>> follows) {
        return new DamageKind(
                name,
                (good, random) ->
                        cell.apply(good, random)
                                .map(
                                        site ->
                                                new Damage(
                                                        good.with(
                                                                site, text.in(good, site, random)),
                                                        site.spot(rule),
                                                        follows.apply(good, site))));
    }
}
