package org.learningdistricts.damage;

import java.util.List;
import java.util.function.Predicate;
import org.learningdistricts.contract.Field;
import org.learningdistricts.contract.FieldType;

/** Cells of a dataset that hold no value of their column. Nothing follows from them. */
final class CellDamages {

    private static final String WRONG_TYPE = "wrong-type";

    private CellDamages() {}

    static List<DamageKind> all() {
        return List.of(
                kind(
                        "letters in a count",
                        WRONG_TYPE,
                        CellDamages::isCount,
                        "abc",
                        "12a3",
                        "mười"));
    }

    private static DamageKind kind(
            String name, String rule, Predicate<Field> fields, String... texts) {
        return new DamageKind(
                name,
                (good, random) ->
                        Site.any(good.datasets(), fields, Site::isFilled, random)
                                .map(
                                        site ->
                                                new Damage(
                                                        good.with(
                                                                site,
                                                                texts[
                                                                        random.nextInt(
                                                                                texts.length)]),
                                                        site.spot(rule),
                                                        List.of())));
    }

    static boolean isCount(Field field) {
        return field.type() == FieldType.INTEGER && field.codeList() == null;
    }
}
