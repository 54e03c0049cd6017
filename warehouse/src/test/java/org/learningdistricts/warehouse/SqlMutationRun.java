package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts small faults into the SQL, one after the other, and looks whether a test turns red: first
 * against the sample in memory, then with the other tests. It is no part of the build; the folder's
 * README says how it is run.
 */
class SqlMutationRun {

    private static final List<Class<?>> VERDICT_TESTS =
            List.of(
                    CommuneShareTest.class,
                    TargetTest.class,
                    RecognitionTest.class,
                    DistrictTest.class,
                    SubmissionVersionTest.class,
                    StandardTest.class);
    private static final List<Class<?>> REVIEW_TESTS =
            List.of(
                    DatasetCheckTest.class,
                    QuarterCheckTest.class,
                    RecognitionCheckTest.class,
                    SubmissionVersionTest.class);
    private static final String REVIEWS =
            "measures/(versions|pairs|changes|usual|checks|reviews|findings)/.*";

    /** Which files are changed: a pattern of their paths in {@code warehouse/sql}. */
    private static final String OF = System.getProperty("mutation.sql", "measures/.*");

    /** Whether the sample in memory has to be enough. */
    private static final boolean IS_QUICK = Boolean.getBoolean("mutation.quick");

    private final Map<String, int[]> seenAndAllByFile = new TreeMap<>();

    @TempDir private Path folder;

    @Test
    void leavesNoFaultUnseenButTheJustified() throws Exception {
        List<String> justified =
                Files.readAllLines(
                        Path.of(
                                "src/test/resources/org/learningdistricts/warehouse",
                                "justified_mutants.txt"));
        List<String> unseen = new ArrayList<>();
        for (SqlMutant mutant : unseenByTests(unseenInTheSample())) {
            unseen.add(mutant.file().path() + ": " + mutant.change());
        }
        seenAndAllByFile.forEach(
                (file, counts) ->
                        System.out.printf("%s: %d of %d seen%n", file, counts[0], counts[1]));
        System.out.printf(
                "all: %d of %d seen%n",
                seenAndAllByFile.values().stream().mapToInt(counts -> counts[0]).sum(),
                seenAndAllByFile.values().stream().mapToInt(counts -> counts[1]).sum());
        unseen.removeAll(justified);
        assertThat(unseen).isEmpty();
    }

    private List<SqlMutant> unseenInTheSample() throws Exception {
        List<SqlMutant> unseen = new ArrayList<>();
        try (MeasuredSample sample = new MeasuredSample(folder)) {
            assertThat(sample.fault(new SqlFile("none", ""))).isEmpty();
            for (SqlFile file : files()) {
                for (SqlMutant mutant : SqlMutant.of(file)) {
                    Optional<String> fault = sample.fault(mutant.file());
                    if (fault.isEmpty()) {
                        unseen.add(mutant);
                        System.out.println(
                                "not in the sample: " + file.path() + ": " + mutant.change());
                    }
                    // What is no SQL at all says nothing about the tests.
                    if (fault.filter(SqlMutationRun::isNoSql).isEmpty()) {
                        count(mutant, fault.isPresent());
                    }
                }
                System.out.println(file.path() + " held against the sample");
            }
        }
        return unseen;
    }

    private List<SqlMutant> unseenByTests(List<SqlMutant> mutants) throws Exception {
        if (IS_QUICK) {
            return mutants;
        }
        List<SqlMutant> unseen = new ArrayList<>();
        try (MutatedClassPath classPath = new MutatedClassPath(folder.resolve("classes"))) {
            for (SqlMutant mutant : mutants) {
                String path = mutant.file().path();
                Optional<String> failing =
                        classPath.failing(
                                mutant.file(),
                                path.matches(REVIEWS) ? REVIEW_TESTS : VERDICT_TESTS);
                if (failing.isEmpty()) {
                    unseen.add(mutant);
                    System.out.println("unseen: " + path + ": " + mutant.change());
                } else {
                    seenAndAllByFile.get(path)[0]++;
                }
            }
        }
        return unseen;
    }

    private void count(SqlMutant mutant, boolean isSeen) {
        int[] counts = seenAndAllByFile.computeIfAbsent(mutant.file().path(), path -> new int[2]);
        counts[0] += isSeen ? 1 : 0;
        counts[1]++;
    }

    private static List<SqlFile> files() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> SqlFiles.of(stage).stream())
                .filter(file -> file.path().matches(OF))
                .toList();
    }

    private static boolean isNoSql(String fault) {
        return fault.matches("(?s).*(Parser|Binder|Catalog) Error.*");
    }
}
