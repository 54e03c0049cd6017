package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningdistricts.lake.LakeSamples.QUARTER;
import static org.learningdistricts.lake.LakeSamples.RECEIVED;
import static org.learningdistricts.lake.LakeSamples.digest;
import static org.learningdistricts.lake.LakeSamples.submissionId;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.lake.segment.LakeException;
import org.learningdistricts.reader.file.PathSource;

class ArchiveTest {

    private static final String DIGEST = digest("ab");
    private static final String GROUP = "g-1";

    @TempDir private Path folder;
    private Path inbox;
    private Path root;

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        root = folder.resolve("archive");
    }

    @Test
    void bytesAreKeptUnderTheirDigest() throws Exception {
        Path zip = store(root, source(file("totals.csv", "b"), file("cover.csv", "a")));

        assertThat(files()).containsExactly(zip);
        assertThat(entries(zip)).containsExactly(DIGEST + "/cover.csv=a", DIGEST + "/totals.csv=b");
    }

    @Test
    void sameBytesMakeTheSameFile() throws Exception {
        SourceFile cover = file("cover.csv", "a");
        SourceFile totals = file("totals.csv", "b");

        Path first = store(root, source(cover, totals));
        Files.setLastModifiedTime(inbox.resolve("cover.csv"), FileTime.fromMillis(0));
        Path second = store(folder.resolve("other"), source(totals, cover));

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void sameBytesOfTwoUnitsAreKeptOnce() throws Exception {
        SubmissionSource submission = source(file("cover.csv", "a"));
        Path zip = store(root, submission, submission);

        assertThat(entries(zip)).containsExactly(DIGEST + "/cover.csv=a");
    }

    @Test
    void packThatIsNotPublishedLeavesNothing() throws Exception {
        try (ArchivePack pack = new Archive(root).openPack(GROUP)) {
            pack.store(source(file("cover.csv", "a")));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void packWithoutSubmissionsLeavesNothing() {
        assertThat(store(root)).doesNotExist();
    }

    @Test
    void packsOfGroupsThatWereNeverCommittedAreSetAside() throws Exception {
        Path zip = store(root, source(file("cover.csv", "a")));
        Path half = Files.writeString(root.resolve("g-2.zip.tmp"), "half");

        Path gone = folder.resolve("removed");
        RemovedFiles removed = new RemovedFiles(gone, LocalDateTime.of(2025, 3, 20, 8, 0));

        assertThat(new Archive(root).setAsideUnnamedPacks(Set.of(GROUP), removed))
                .containsExactly(half);
        assertThat(files()).containsExactly(zip);
        assertThat(gone).doesNotExist();
        assertThat(new Archive(root).setAsideUnnamedPacks(Set.of(), removed)).containsExactly(zip);
        assertThat(files()).isEmpty();
        assertThat(gone.resolve("20250320-080000/archive/g-1.zip")).isRegularFile();
    }

    @Test
    void fileThatChangedMeanwhileLeavesNothing() throws Exception {
        SourceFile cover = file("cover.csv", "a");
        Files.writeString(inbox.resolve("cover.csv"), "changed");

        assertThatThrownBy(() -> store(root, source(cover)))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("cover.csv");
        assertThat(files()).isEmpty();
    }

    @Test
    void fileInThePlaceOfTheArchiveIsNamed() throws Exception {
        Files.writeString(root, "not a folder");

        SubmissionSource submission = source(file("cover.csv", "a"));
        assertThatThrownBy(() -> store(root, submission))
                .isInstanceOf(LakeException.class)
                .hasMessageStartingWith("cannot write " + root.resolve(GROUP));
    }

    private static Path store(Path root, SubmissionSource... submissions) {
        try (ArchivePack pack = new Archive(root).openPack(GROUP)) {
            for (SubmissionSource submission : submissions) {
                pack.store(submission);
            }
            pack.publish();
        }
        return root.resolve(GROUP + ".zip");
    }

    private SourceFile file(String name, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
        Path path = Files.write(inbox.resolve(name), bytes);
        return new SourceFile(name, new PathSource(path), HexFormat.of().formatHex(sha));
    }

    private SubmissionSource source(SourceFile... files) {
        Unit unit =
                new Unit(
                        "district", "001", LocalDate.of(2008, 1, 1), null, "Ba Đình", "city", "01");
        return new SubmissionSource(
                submissionId("ab"),
                QUARTER,
                unit,
                "folder",
                inbox,
                List.of(files),
                List.of(),
                List.of(),
                DIGEST,
                RECEIVED);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> entries(Path zip) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    entries.add(
                            entry.getName()
                                    + "="
                                    + new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return entries;
    }
}
