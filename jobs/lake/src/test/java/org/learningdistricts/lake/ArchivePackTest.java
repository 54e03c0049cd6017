package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Sha256;

/** What a pack holds, and whether it is as it was written. */
class ArchivePackTest {

    /** Where in an entry of a zip file's directory the checksum lies. */
    private static final int CHECKSUM = 16;

    @TempDir private Path folder;
    private SampleLake sample = SampleLake.in(Path.of(""));
    private Path zip = Path.of("");

    @BeforeEach
    void openArchive() {
        sample = SampleLake.in(folder);
        zip = folder.resolve("archive/g1.zip");
    }

    private String publish() throws IOException {
        try (ArchivePack pack = sample.pack("g1")) {
            pack.store(sample.source("a", "field,value"));
            pack.store(sample.source("b", "field,value\nsequence,1"));
            return pack.publish().orElseThrow();
        }
    }

    @Test
    void publishedPackIsWholeAndHasTheSumThatIsGiven() throws IOException {
        String sha256 = publish();

        assertThat(Sha256.of(zip)).isEqualTo(sha256);
        assertThat(ArchivePack.isWhole(zip)).isTrue();
        assertThat(zip.resolveSibling("g1.zip.tmp")).doesNotExist();
    }

    @Test
    void everyEntryBearsTheSameTime() throws IOException {
        publish();

        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().map(ZipEntry::getTimeLocal))
                    .hasSize(2)
                    .containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
        }
    }

    @Test
    void emptyPackHasNoSum() {
        try (ArchivePack pack = sample.pack("g1")) {
            assertThat(pack.submissions()).isZero();
            assertThat(pack.publish()).isEmpty();
        }
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void commitTellsHowManySubmissionsThePackHolds() throws IOException, SQLException {
        try (GroupWriter group = sample.lake().openGroup("g1", "load1");
                ArchivePack pack = sample.pack("g1")) {
            pack.store(sample.source("a", "field,value"));
            pack.store(sample.source("b", "field,value"));
            pack.store(sample.source("b", "field,value"));
            group.commit(pack);
        }

        assertThat(
                        Parquet.rows(
                                "from $file where table_name = '_archive'",
                                sample.file("_ledger/commit/g1.parquet")))
                .containsExactly("g1|load1|_archive|null|_archive/g1.zip|2|" + Sha256.of(zip));
    }

    @Test
    void commitNamesNoPackIfNoBytesAreKept() throws IOException, SQLException {
        try (GroupWriter group = sample.lake().openGroup("g1", "load1");
                ArchivePack pack = sample.pack("g1")) {
            group.commit(pack);
        }

        assertThat(
                        Parquet.rows(
                                "select count(*) from $file where table_name = '_archive'",
                                sample.file("_ledger/commit/g1.parquet")))
                .containsExactly("0");
    }

    @Test
    void packOfWhichBytesWereChangedIsNotWhole() throws IOException {
        publish();
        byte[] bytes = Files.readAllBytes(zip);
        for (int i : new int[] {directory(bytes) + CHECKSUM, bytes.length - 10}) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            Files.write(zip, changed);

            assertThat(ArchivePack.isWhole(zip)).as("byte %d", i).isFalse();
        }
    }

    @Test
    void fileThatIsNoPackIsNotWhole() throws IOException {
        publish();
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, List.of("no zip file"));
        assertThat(ArchivePack.isWhole(zip)).isFalse();

        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(ArchivePack.isWhole(zip)).isFalse();
    }

    @Test
    void filesOfASubmissionComeBackFromThePack() throws IOException {
        publish();

        List<SourceFile> files =
                new Archive(zip.getParent())
                        .files("g1", LakeSamples.digest("b"), ReadLimits.DEFAULT);

        assertThat(files).extracting(SourceFile::name).containsExactly("cover.csv");
        try (InputStream in = files.get(0).open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("field,value\nsequence,1");
        }
    }

    /** Where the first entry of the directory begins. */
    private static int directory(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }
}
