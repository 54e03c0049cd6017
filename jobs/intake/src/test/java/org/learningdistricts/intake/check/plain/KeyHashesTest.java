package org.learningdistricts.intake.check.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyHashesTest {

    private static final int COUNT = 100_000;

    @ParameterizedTest
    @ValueSource(ints = {16, 1000, 100_000})
    void findsEqualKeysInMemoryAndOnDisk(int most) {
        long[] hashes = new Random(7).longs(COUNT).distinct().toArray();
        try (KeyHashes keys = new KeyHashes(most)) {
            keys.add(hashes, hashes.length);
            assertThat(keys.hasEqual()).isFalse();
            keys.add(new long[] {hashes[COUNT / 2]}, 1);
            assertThat(keys.hasEqual()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 1000})
    void takesOnlyAsManyAsItIsTold(int most) {
        try (KeyHashes keys = new KeyHashes(most)) {
            keys.add(new long[] {1, 2, 2}, 2);
            assertThat(keys.hasEqual()).isFalse();
        }
    }
}
