package org.learningdistricts.intake.damage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.intake.shape.Judge;
import org.learningdistricts.intake.shape.Submission;

/** Damages good submissions and judges them. The same seed and number give the same damage. */
final class DamageRun {

    private static final Path QUARTERS = Path.of("../../sample-input/quarters");

    /** A day on which submissions are taken. */
    private static final int DAYS_BEFORE_END = 13;

    /** Units that send the template's CSV and about whose figures there is nothing to say. */
    private static final List<String> UNITS =
            List.of(
                    "2025-Q1/019",
                    "2025-Q1/003",
                    "2025-Q2/003",
                    "2025-Q3/00004",
                    "2025-Q3/00070",
                    "2025-Q3/00097",
                    "2025-Q3/00256",
                    "2025-Q3/00226",
                    "2025-Q3/10015");

    private final Judge judge = new Judge();
    private final List<SentAs> ways = SentAs.all();
    private final Path folder;
    private final List<Good> submissions = new ArrayList<>();

    /**
     * @param folder for the submissions while they are judged
     */
    DamageRun(Path folder) throws IOException {
        this.folder = folder;
        for (String unit : UNITS) {
            submissions.add(good(Submission.read(QUARTERS.resolve(unit), judge.contracts())));
        }
    }

    private Good good(Submission submission) {
        Quarter quarter = Quarter.parse(submission.quarter());
        String level = judge.reference().collection(quarter).orElseThrow().unitLevel();
        Unit unit =
                judge.reference()
                        .units()
                        .inForce(level, submission.unit(), quarter.lastDay())
                        .orElseThrow();
        return new Good(
                submission,
                Scope.of(quarter, unit, judge.contracts(), judge.reference()),
                ways.get(0));
    }

    /** What is said of all submissions in all forms before they are damaged. */
    List<Found> saidOfGoodOnes() {
        List<Found> said = new ArrayList<>();
        for (SentAs way : ways) {
            for (Good submission : submissions) {
                said.addAll(said(way, submission.sentAs(way).submission()));
            }
        }
        return said;
    }

    /** Damages of each kind in turn. */
    List<Judged> run(long seed, int count) {
        List<DamageKind> kinds = kinds();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> judged(kinds.get(number % kinds.size()), seed, number))
                .toList();
    }

    private static List<DamageKind> kinds() {
        return Stream.of(
                        CellDamages.all(),
                        CodeDamages.all(),
                        FigureDamages.all(),
                        RowDamages.all(),
                        TotalsDamages.all(),
                        CoverDamages.all(),
                        HeaderDamages.all(),
                        TableDamages.all())
                .flatMap(List::stream)
                .toList();
    }

    private Judged judged(DamageKind kind, long seed, int number) {
        Random random = new Random(seed * 1_000_003 + number);
        while (true) {
            SentAs way = ways.get(random.nextInt(ways.size()));
            Good good = submissions.get(random.nextInt(submissions.size())).sentAs(way);
            Optional<Damage> made = kind.make().apply(good, random);
            if (made.isPresent()) {
                Damage damage = made.get();
                String of =
                        "seed %d, number %d: %s, %s %s, %s"
                                .formatted(
                                        seed,
                                        number,
                                        kind.name(),
                                        good.submission().quarter(),
                                        good.submission().unit(),
                                        way.name());
                return new Judged(
                        of,
                        seen(way, damage, damage.expected()),
                        damage.follows().stream()
                                .map(spot -> seen(way, damage, spot))
                                .collect(Collectors.toSet()),
                        said(way, damage.submission()));
            }
        }
    }

    private Found seen(SentAs way, Damage damage, Spot spot) {
        return way.seen(spot, damage.submission(), judge.contracts());
    }

    private List<Found> said(SentAs way, Submission submission) {
        try {
            Path here = Files.createTempDirectory(folder, "damage");
            write(way, submission, here.resolve("inbox"));
            List<Found> said =
                    judge.judge(here.resolve("inbox")).findings().stream()
                            .filter(finding -> finding.severity() != Severity.INFO)
                            .map(Found::of)
                            .toList();
            delete(here);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(SentAs way, Submission submission, Path inbox) throws IOException {
        way.form().write(submission, inbox);
        Quarter quarter = Quarter.parse(submission.quarter());
        Files.writeString(
                inbox.resolve(submission.quarter()).resolve("received.csv"),
                "unit_code,received_at\n%s,%s\n"
                        .formatted(
                                submission.unit(),
                                quarter.lastDay().minusDays(DAYS_BEFORE_END).atStartOfDay()));
    }

    private static void delete(Path here) throws IOException {
        try (Stream<Path> paths = Files.walk(here)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
