package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A lake of two loads, made once and copied for each test, which may change its copy. */
abstract class CopiedLake {

    private static SampleLake whole = SampleLake.in(Path.of(""));

    @TempDir Path folder;
    SampleLake sample = whole;

    @BeforeAll
    static void load(@TempDir Path shared) throws IOException {
        whole = SampleLake.withTwoLoads(shared);
    }

    @BeforeEach
    void copy() throws IOException {
        sample = whole.copyTo(folder);
    }
}
