package org.learningdistricts.intake.shape;

import java.util.List;
import java.util.stream.Stream;

/** All shapes in which a submission is tried. */
final class Shapes {

    private Shapes() {}

    static List<Shape> all() {
        return Stream.of(
                        CsvShapes.all(),
                        CellShapes.names(),
                        CellShapes.values(),
                        CellShapes.numbers(),
                        CellShapes.surroundings(),
                        TableShapes.titles(),
                        TableShapes.rows(),
                        FileShapes.all())
                .flatMap(List::stream)
                .toList();
    }
}
