package org.learningdistricts.intake.damage;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UpperBound;

/** Figures that contradict others, or what is announced of them. */
final class FigureDamages {

    private static final String ABOVE = "count-above-total";

    private FigureDamages() {}

    static List<DamageKind> all() {
        return List.of(
                above("figure above its bound", field -> field.atMost() != null),
                above("sum above its bound", FigureDamages::isAdded),
                new DamageKind("bound below its figure", FigureDamages::lowered),
                sum("figure with one more", (good, site, random) -> more(site, 1)),
                sum("figure with ten less", (good, site, random) -> more(site, -10)),
                sum("figure lost", DamageKind.Text.of("")),
                sum("figure not applicable", DamageKind.Text.of("x")));
    }

    private static DamageKind above(String name, Predicate<Field> fields) {
        return DamageKind.ofCell(
                name,
                ABOVE,
                fields,
                FigureDamages::isBounded,
                (good, site, random) ->
                        String.valueOf(room(site) + site.number() + 1 + random.nextInt(9)),
                Follows::ofFigure);
    }

    private static boolean isAdded(Field field) {
        return field.atMost() != null && !field.atMost().with().isEmpty();
    }

    private static boolean isBounded(Site site) {
        UpperBound bound = site.field().atMost();
        return bound != null
                && site.isNumber()
                && site.beside(bound.total()).isNumber()
                && bound.with().stream().allMatch(other -> site.beside(other).isNumber());
    }

    /** How far a figure lies below its bound. */
    private static long room(Site site) {
        UpperBound bound = site.field().atMost();
        if (bound == null) {
            return Long.MAX_VALUE;
        }
        long sum = site.number();
        for (String other : bound.with()) {
            sum += site.beside(other).number();
        }
        return site.beside(bound.total()).number() - sum;
    }

    private static Optional<Damage> lowered(Good good, Random random) {
        return Site.any(
                        good.datasets(),
                        field -> field.atMost() != null,
                        site -> isBounded(site) && site.number() > 0,
                        random)
                .map(
                        site -> {
                            UpperBound bound = site.field().atMost();
                            Site total = site.beside(bound == null ? "" : bound.total());
                            long low = total.number() - room(site) - 1;
                            return new Damage(
                                    good.with(total, String.valueOf(low)),
                                    site.spot(ABOVE),
                                    Follows.ofFigure(good, total));
                        });
    }

    private static String more(Site site, int more) {
        return String.valueOf(site.number() + more);
    }

    /** A figure of a control total; the ≤ rules hold as before. */
    private static DamageKind sum(String name, DamageKind.Text text) {
        return DamageKind.ofCell(
                name,
                CellDamages::isCount,
                (good, site) ->
                        site.field().name().equals(good.controlColumn(site.table().name()))
                                && site.isNumber()
                                && site.number() > 10
                                && isLoose(site),
                text,
                (good, site) -> Follows.controlTotal(good, site.table()),
                (good, site) -> List.of());
    }

    /** Whether no ≤ rule breaks if the figure becomes a little larger or smaller. */
    private static boolean isLoose(Site site) {
        for (Field field : site.table().contract().fields()) {
            boolean has =
                    field.equals(site.field())
                            || (field.atMost() != null
                                    && field.atMost().total().equals(site.field().name()));
            Site other = site.beside(field.name());
            if (has && field.atMost() != null && isBounded(other) && room(other) < 10) {
                return false;
            }
        }
        return true;
    }
}
