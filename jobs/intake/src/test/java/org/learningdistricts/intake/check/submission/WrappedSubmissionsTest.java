package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A submission that was packed once too often is told in one finding. */
class WrappedSubmissionsTest {

    @TempDir Path inbox;
    @TempDir Path other;
    private CleanSubmission submission;
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
        folder = inbox.resolve("2025-Q3/00004");
    }

    private static Path zip(Path file, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("x".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private void empty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void namesTheZipInAZip() throws IOException {
        empty();
        Files.delete(folder);
        zip(folder.resolveSibling("00004.zip"), "báo cáo/00004.zip", "ghi chú.txt");
        assertThat(submission.found())
                .containsExactly("wrapped-submission 00004.zip - - 00004.zip -");
    }

    @Test
    void namesTheZipInAFolder() throws IOException {
        empty();
        zip(folder.resolve("bao cao.zip"), "cover.csv");
        String digest = submission.check().source().digest();
        assertThat(submission.found())
                .containsExactly("wrapped-submission bao cao.zip - - bao cao.zip -");
        zip(folder.resolve("bao cao.zip"), "cover.csv", "totals.csv");
        assertThat(submission.check().source().digest()).isNotEqualTo(digest);
    }

    @Test
    void namesTheWorkbookInAFolder() throws IOException {
        empty();
        Files.writeString(folder.resolve("00004.xlsx"), "x");
        assertThat(submission.found())
                .containsExactly("wrapped-submission 00004.xlsx - - 00004.xlsx -");
    }

    @Test
    void leavesAZipBesideTheTablesAlone() throws IOException {
        zip(folder.resolve("cu.zip"), "cover.csv");
        assertThat(submission.found()).containsExactly("ignored-file cu.zip - - cu.zip -");
    }
}
