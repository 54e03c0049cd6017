package org.learningdistricts.intake.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of a good submission that is damaged in one place the report names exactly that place, and
 * nothing but what follows from it: with {@code -Ddamage.count=5000} as many as are wanted, with
 * {@code -Ddamage.seed=7} others.
 */
@Tag("slow")
class DamageTest {

    private static final int COUNT = Integer.getInteger("damage.count", 400);
    private static final long SEED = Long.getLong("damage.seed", 23);
    private static final double PRECISION = 0.99;

    @TempDir private Path folder;

    @Test
    void nothingIsSaidOfWhatIsNotDamaged() throws IOException {
        assertThat(new DamageRun(folder).saidOfGoodOnes()).isEmpty();
    }

    @Test
    void theDamagedPlaceIsNamedAndNothingElse() throws IOException {
        List<Judged> judged = new DamageRun(folder).run(SEED, COUNT);

        long found = judged.stream().filter(Judged::isFound).count();
        long said = judged.stream().mapToLong(one -> one.said().size()).sum();
        long astray = judged.stream().mapToLong(one -> one.astray().size()).sum();
        String inexact =
                judged.stream()
                        .filter(one -> !one.isExact())
                        .map(Judged::toString)
                        .collect(Collectors.joining("\n"));
        assertThat(judged).hasSize(COUNT);
        assertThat(found).as("found of %d\n%s", COUNT, inexact).isEqualTo(COUNT);
        assertThat((double) (said - astray) / said)
                .as("precision, %d astray of %d\n%s", astray, said, inexact)
                .isGreaterThanOrEqualTo(PRECISION);
    }
}
