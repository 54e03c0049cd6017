package org.learningdistricts.intake.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever shape figures are sent in, the same rows enter the lake, and all that was repaired is
 * said. Each shape is tried on a unit of both quarters, with {@code -Dshapes=all} on all.
 */
@Tag("slow")
class SameFiguresTest {

    private static final Path INBOX = Path.of("../../sample-input/conformance/inbox");
    private static final int UNITS = 1;
    private static final long SEED = 20250331;
    private static final int COMBINED = Integer.getInteger("combined", 24);
    private static final Judge JUDGE = new Judge();

    /** What comes of canonical submissions. */
    private static final Map<String, Seen> SEEN = new HashMap<>();

    @TempDir private Path folder;

    static Stream<Shape> shapes() {
        return Stream.concat(Shapes.all().stream(), CombinedShapes.of(SEED, COMBINED).stream());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void givesTheSameRowsAndSaysWhatWasRepaired(Shape shape) throws IOException {
        List<Seen> seen = new ArrayList<>();
        List<Seen> expected = new ArrayList<>();
        for (Path unit : units(shape)) {
            Submission sent = Submission.read(unit, JUDGE.contracts());
            Path inbox = folder.resolve(sent.unit());
            Set<String> said = shape.write(sent, inbox);
            seen.add(Seen.of(JUDGE.judge(inbox), shape.spelling()));
            expected.add(canonical(sent, shape.spelling()).with(said));
        }
        assertThat(seen).isEqualTo(expected);
    }

    private Seen canonical(Submission sent, Shape.Spelling spelling) throws IOException {
        String key = sent.quarter() + sent.unit() + spelling;
        Seen known = SEEN.get(key);
        if (known == null) {
            Path plain = folder.resolve(sent.unit() + "-plain");
            CsvForm.CANONICAL.write(sent, plain);
            known = Seen.of(JUDGE.judge(plain), spelling);
            SEEN.put(key, known);
        }
        return known;
    }

    private static List<Path> units(Shape shape) throws IOException {
        List<Path> units = new ArrayList<>();
        for (String quarter : List.of("2025-Q1", "2025-Q3")) {
            try (Stream<Path> all = Files.list(INBOX.resolve(quarter))) {
                List<Path> shuffled =
                        all.filter(Files::isDirectory)
                                .sorted()
                                .collect(Collectors.toCollection(ArrayList::new));
                Collections.shuffle(shuffled, new Random(shape.name().hashCode()));
                units.addAll(
                        "all".equals(System.getProperty("shapes"))
                                ? shuffled
                                : shuffled.subList(0, UNITS));
            }
        }
        return units;
    }
}
