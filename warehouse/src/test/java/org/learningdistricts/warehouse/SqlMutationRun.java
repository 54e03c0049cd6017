package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts small faults into the SQL, one after the other, and lists those that no test would notice:
 * neither the expected views of the sample, its audit and a declared key, nor a test of verdicts or
 * findings by what it reads. It is no part of the build; CONTRIBUTING.md says how it is run.
 */
class SqlMutationRun {

    private static final Path JUSTIFIED =
            Path.of("src/test/resources/org/learningdistricts/warehouse/justified_mutants.txt");

    /** Which files are changed: a pattern of their paths in {@code warehouse/sql}. */
    private static final String OF = System.getProperty("mutation.sql", "measures/.*");

    @TempDir private Path folder;

    private final List<MeasuredSample> samples = new ArrayList<>();
    private int seenInAll;
    private int inAll;

    @Test
    void listsWhatNoTestWouldNotice() throws Exception {
        List<String> justified = Files.readAllLines(JUSTIFIED);
        samples.add(sample());
        samples.addAll(WatchedTests.samples(folder));
        assertThat(fault(new SqlFile("none", ""))).isEmpty();
        WarehouseDefinition.files().stream()
                .filter(file -> file.path().matches(OF))
                .forEach(file -> tryMutants(file, justified));
        for (MeasuredSample sample : samples) {
            sample.close();
        }
        System.out.printf("all: %d of %d seen%n", seenInAll, inAll);
    }

    /** The sample of two quarters, of which everything is expected that ConformanceTest is. */
    private MeasuredSample sample() throws Exception {
        LakeFixture lake = Inbox.conformanceLake(folder.resolve("sample"));
        MeasuredSample sample = MeasuredSample.of(lake, folder);
        for (Path file : ConformanceTest.expectedFiles().toList()) {
            sample.expect(ConformanceTest.query(file));
        }
        return sample;
    }

    private void tryMutants(SqlFile file, List<String> justified) {
        int seen = 0;
        int all = 0;
        for (SqlMutant mutant : SqlMutant.of(file)) {
            String name = file.path() + ": " + mutant.change();
            Optional<String> fault =
                    justified.contains(name) ? Optional.of("") : fault(mutant.file());
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

    private Optional<String> fault(SqlFile changed) {
        return samples.stream().flatMap(sample -> sample.fault(changed).stream()).findFirst();
    }

    private static boolean isNoSql(String fault) {
        return fault.matches("(?s).*(Parser|Binder|Catalog) Error.*");
    }
}
