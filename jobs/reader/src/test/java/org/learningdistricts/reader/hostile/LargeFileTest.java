package org.learningdistricts.reader.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The memory that reading takes does not grow with the rows. */
@Tag("slow")
class LargeFileTest {

    /** Their texts alone would take several times as much. */
    private static final int MEGABYTES = 32;

    private static final int MINUTES = 5;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"a.csv, 200000", "a.xlsx, 100000"})
    void readsInLittleMemory(String name, int rows) throws IOException, InterruptedException {
        SmallJvm.Ended run =
                SmallJvm.run(
                        MEGABYTES,
                        MINUTES,
                        folder,
                        LargeFileRun.class.getName(),
                        folder.resolve(name),
                        rows);

        assertThat(run).isEqualTo(new SmallJvm.Ended(0, rows + System.lineSeparator()));
    }
}
