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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.file.PathSource;
import org.learningdistricts.receive.SourceFile;
import org.learningdistricts.receive.SubmissionSource;
import org.learningdistricts.reference.Unit;

class ArchiveTest {

    private static final String DIGEST = digest("ab");

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
        new Archive(root).store(source(file("totals.csv", "b"), file("cover.csv", "a")));

        Path zip = root.resolve("ab").resolve(DIGEST + ".zip");
        assertThat(files()).containsExactly(zip);
        assertThat(entries(zip)).containsExactly("cover.csv=a", "totals.csv=b");
    }

    @Test
    void sameBytesMakeTheSameFile() throws Exception {
        SourceFile cover = file("cover.csv", "a");
        SourceFile totals = file("totals.csv", "b");
        Archive first = new Archive(root);
        Archive second = new Archive(folder.resolve("other"));

        first.store(source(cover, totals));
        Files.setLastModifiedTime(inbox.resolve("cover.csv"), FileTime.fromMillis(0));
        second.store(source(totals, cover));

        assertThat(second.file(DIGEST)).hasSameBinaryContentAs(first.file(DIGEST));
    }

    @Test
    void whatIsStoredIsNeverWrittenAgain() throws Exception {
        new Archive(root).store(source(file("cover.csv", "a")));
        Path zip = new Archive(root).file(DIGEST);
        Files.setLastModifiedTime(zip, FileTime.fromMillis(1000));

        new Archive(root).store(source(file("cover.csv", "a")));

        assertThat(Files.getLastModifiedTime(zip)).isEqualTo(FileTime.fromMillis(1000));
    }

    @Test
    void fileThatChangedMeanwhileLeavesNothing() throws Exception {
        SourceFile cover = file("cover.csv", "a");
        Files.writeString(inbox.resolve("cover.csv"), "changed");

        assertThatThrownBy(() -> new Archive(root).store(source(cover)))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("cover.csv");
        assertThat(files()).isEmpty();
    }

    @Test
    void fileInThePlaceOfTheArchiveIsNamed() throws Exception {
        Files.writeString(root, "not a folder");

        assertThatThrownBy(() -> new Archive(root).store(source(file("cover.csv", "a"))))
                .isInstanceOf(LakeException.class)
                .hasMessageStartingWith("cannot write " + root.resolve("ab"));
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
