package org.learningdistricts.intake.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Several deviations at once, as most offices have them. */
final class CombinedShapes {

    private static final List<List<Shape>> KINDS =
            List.of(
                    CellShapes.names(),
                    CellShapes.values(),
                    CellShapes.numbers(),
                    CellShapes.surroundings(),
                    TableShapes.titles(),
                    TableShapes.rows());

    /** Names of what cannot be written together. */
    private static final List<Pattern> IMPOSSIBLE =
            List.of(
                    Pattern.compile(
                            "(narrow|full-width|invisible|no-break|tone).*(1258|TCVN|VNI|code)"),
                    Pattern.compile("two rows.*(repeated header|numbered rows|two rows)"),
                    Pattern.compile("(around|days|accountants).*days as numbers"),
                    Pattern.compile("another order.*signatures|numbered rows.*codes as numbers"),
                    Pattern.compile("(fraction of zero|full-width).*totals"),
                    // A name of one word may be the only word of a file: no evidence.
                    Pattern.compile("without prefix.*(1258|TCVN|VNI|code)"));

    private CombinedShapes() {}

    static List<Shape> of(long seed, int count) {
        Random random = new Random(seed);
        List<Shape> forms = new ArrayList<>(CsvShapes.all());
        forms.addAll(FileShapes.all());
        List<Shape> shapes = new ArrayList<>();
        while (shapes.size() < count) {
            Shape shape = forms.get(0);
            for (List<Shape> kind : KINDS) {
                shape = random.nextBoolean() ? shape.and(one(kind, random)) : shape;
            }
            Shape combined = shape.and(one(forms, random));
            if (IMPOSSIBLE.stream().noneMatch(p -> p.matcher(combined.name()).find())) {
                shapes.add(combined);
            }
        }
        return shapes;
    }

    private static Shape one(List<Shape> shapes, Random random) {
        return shapes.get(random.nextInt(shapes.size()));
    }
}
