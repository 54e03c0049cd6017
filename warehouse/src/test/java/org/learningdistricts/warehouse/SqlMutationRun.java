package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts small faults into the SQL, one after the other, and lists those that the sample in memory
 * does not show: neither in its expected views, nor in the audit, nor in a declared key. It is no
 * part of the build; CONTRIBUTING.md says how it is run.
 */
class SqlMutationRun {

    private static final Path JUSTIFIED =
            Path.of("src/test/resources/org/learningdistricts/warehouse/justified_mutants.txt");

    /** Which files are changed: a pattern of their paths in {@code warehouse/sql}. */
    private static final String OF = System.getProperty("mutation.sql", "measures/.*");

    @TempDir private Path folder;

    private int seenInAll;
    private int inAll;

    @Test
    void listsWhatTheSampleDoesNotShow() throws Exception {
        List<String> justified = Files.readAllLines(JUSTIFIED);
        try (MeasuredSample sample = new MeasuredSample(folder)) {
            assertThat(sample.fault(new SqlFile("none", ""))).isEmpty();
            Arrays.stream(Stage.values())
                    .flatMap(stage -> SqlFiles.of(stage).stream())
                    .filter(file -> file.path().matches(OF))
                    .forEach(file -> tryMutants(file, sample, justified));
        }
        System.out.printf("all: %d of %d seen%n", seenInAll, inAll);
    }

    private void tryMutants(SqlFile file, MeasuredSample sample, List<String> justified) {
        int seen = 0;
        int all = 0;
        for (SqlMutant mutant : SqlMutant.of(file)) {
            String name = file.path() + ": " + mutant.change();
            Optional<String> fault = sample.fault(mutant.file());
            // What is no SQL at all says nothing about the tests.
            if (fault.filter(SqlMutationRun::isNoSql).isPresent() || justified.contains(name)) {
                continue;
            }
            all++;
            if (fault.isPresent()) {
                seen++;
            } else {
                System.out.println("unseen: " + name);
            }
        }
        System.out.printf("%s: %d of %d seen%n", file.path(), seen, all);
        seenInAll += seen;
        inAll += all;
    }

    private static boolean isNoSql(String fault) {
        return fault.matches("(?s).*(Parser|Binder|Catalog) Error.*");
    }
}
