package org.learningdistricts.intake.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.Bundled;
import org.learningdistricts.reader.InstalledProgram;
import org.learningdistricts.reader.file.ReadLimits;

/** Paths that are not what they seem, and files that are still being written. */
class InboxPathsTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2025-09-18T02:30:00Z"));
    @TempDir Path inbox;
    @TempDir Path elsewhere;
    private final LocalDateTime start = LocalDateTime.now(ReceiptMoment.HANOI);
    private LocalDateTime now = start;

    @Test
    void followsNoLink() throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("secret.csv"), "a,b\n");
        Path unit = submission("2025-Q3/00097");
        Files.createSymbolicLink(unit.resolve("literacy.csv"), outside);
        Files.createSymbolicLink(inbox.resolve("2025-Q3/00004"), elsewhere);
        Files.createSymbolicLink(inbox.resolve("2025-Q3/00025.xlsx"), outside);
        Files.createSymbolicLink(inbox.resolve("2025-Q2"), elsewhere);
        Delivery delivery = receive(Duration.ZERO);
        assertThat(told(delivery))
                .containsExactly(
                        "link-not-followed 2025-Q2",
                        "link-not-followed 2025-Q3/00004",
                        "link-not-followed 2025-Q3/00025.xlsx");
        assertThat(delivery.submissions()).hasSize(1);
        assertThat(remarks(delivery)).containsExactly("link-not-followed literacy.csv");
        assertThat(delivery.submissions().get(0).files())
                .extracting(SourceFile::name)
                .containsExactly("cover.csv");
    }

    @Test
    @Timeout(10)
    void opensNoPipe() throws IOException, InterruptedException {
        Path unit = submission("2025-Q3/00097");
        pipe(unit.resolve("literacy.csv"));
        pipe(inbox.resolve("2025-Q3/00004.xlsx"));
        pipe(inbox.resolve("2025-Q3/received.csv"));
        Delivery delivery = receive(Duration.ZERO);
        assertThat(told(delivery)).containsExactly("not-a-regular-file 2025-Q3/received.csv");
        Files.delete(inbox.resolve("2025-Q3/received.csv"));
        delivery = receive(Duration.ZERO);
        assertThat(told(delivery)).containsExactly("not-a-regular-file 2025-Q3/00004.xlsx");
        assertThat(remarks(delivery)).containsExactly("not-a-regular-file literacy.csv");
    }

    @Test
    void doesNotOpenAFileThatIsTooLarge() throws IOException {
        submission("2025-Q3/00097");
        ReadLimits limits = new ReadLimits(5, 1, 1, 1, 1, 1, 1);
        Delivery delivery = receive(limits, Duration.ZERO);
        assertThat(remarks(delivery)).containsExactly("limit-exceeded cover.csv");
        assertThat(delivery.submissions().get(0).files()).isEmpty();
        Path cover = inbox.resolve("2025-Q3/00097/cover.csv");
        ReadLimits reached = ReadLimits.DEFAULT.with(Map.of("bytes", Files.size(cover)));
        assertThat(remarks(receive(reached, Duration.ZERO))).isEmpty();
        ReadLimits exceeded = ReadLimits.DEFAULT.with(Map.of("bytes", Files.size(cover) - 1));
        assertThat(remarks(receive(exceeded, Duration.ZERO)))
                .containsExactly("limit-exceeded cover.csv");
    }

    @Test
    void waitsUntilASubmissionHasLainForTheSetTime() throws IOException {
        Path cover = submission("2025-Q3/00097").resolve("cover.csv");
        now = start.plusSeconds(59);
        assertThat(receive(Duration.ofMinutes(1)).submissions()).isEmpty();
        assertThat(receive(Duration.ofMinutes(1)).unsettled()).containsExactly("2025-Q3/00097");
        assertThat(receive(Duration.ZERO).submissions()).hasSize(1);
        Files.setLastModifiedTime(cover, FileTime.from(Instant.now().plusSeconds(60)));
        now = start.plusSeconds(90);
        assertThat(receive(Duration.ofMinutes(1)).submissions()).isEmpty();
        now = start.plusSeconds(150);
        assertThat(receive(Duration.ofMinutes(1)).submissions()).hasSize(1);
    }

    @Test
    void doesNotWaitForTheFutureOnceTheClockWasSetBack() throws IOException {
        Path cover = submission("2025-Q3/00097").resolve("cover.csv");
        for (int hours : new int[] {2, 24, 24 * 365}) {
            now = start.minusHours(hours);
            assertThat(receive(Duration.ofMinutes(1)).submissions()).hasSize(1);
        }
        now = start.minusMinutes(59);
        assertThat(receive(Duration.ofMinutes(1)).unsettled()).containsExactly("2025-Q3/00097");
        assertThat(cover).exists();
    }

    @Test
    void seesThatACopyIsNewThoughItsOriginalIsOld() throws IOException {
        Path cover = submission("2025-Q3/00097").resolve("cover.csv");
        Files.setLastModifiedTime(cover, LONG_AGO);
        assertThat(receive(Duration.ofMinutes(1)).unsettled()).containsExactly("2025-Q3/00097");
        now = start.plusSeconds(90);
        assertThat(receive(Duration.ofMinutes(1)).submissions()).hasSize(1);
    }

    @Test
    void doesNotWaitForWhatIsMarkedReady() throws IOException {
        Path unit = submission("2025-Q3/00097");
        submission("2025-Q3/00004");
        Files.createFile(unit.resolve("READY"));
        Delivery delivery = receive(Duration.ofMinutes(1));
        assertThat(delivery.submissions())
                .extracting(s -> s.unit().code())
                .containsExactly("00097");
        assertThat(remarks(delivery)).isEmpty();
        Files.createFile(inbox.resolve("2025-Q3/READY"));
        assertThat(receive(Duration.ofMinutes(1)).submissions()).hasSize(2);
        assertThat(told(receive(Duration.ofMinutes(1)))).isEmpty();
    }

    @Test
    void seesThatASubmissionChangedAfterItWasFound() throws IOException {
        Path cover = submission("2025-Q3/00097").resolve("cover.csv");
        SubmissionSource source = receive(Duration.ZERO).submissions().get(0);
        assertThat(source.isUnchanged()).isTrue();
        Files.writeString(cover, "field,value\nmore,\n");
        assertThat(source.isUnchanged()).isFalse();
        Files.delete(cover);
        assertThat(source.isUnchanged()).isFalse();
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        assertThat(
                        new ProcessBuilder(
                                        InstalledProgram.MKFIFO.require().toString(),
                                        path.toString())
                                .start()
                                .waitFor())
                .isZero();
    }

    private Path submission(String folder) throws IOException {
        Path unit = Files.createDirectories(inbox.resolve(folder));
        Files.writeString(unit.resolve("cover.csv"), "field,value\n");
        return unit;
    }

    private static List<String> told(Delivery delivery) {
        return delivery.findings().stream().map(f -> f.rule() + " " + f.file()).toList();
    }

    private static List<String> remarks(Delivery delivery) {
        return delivery.submissions().stream()
                .flatMap(source -> source.remarks().stream())
                .map(remark -> remark.rule() + " " + remark.file())
                .toList();
    }

    private Delivery receive(Duration rest) {
        return receive(ReadLimits.DEFAULT, rest);
    }

    private Delivery receive(ReadLimits limits, Duration rest) {
        return new Inbox(Bundled.REFERENCE, Bundled.CONTRACTS, Bundled.CATALOGUE, limits)
                .receive(inbox, new Reception(Set.of(), null, now, rest, id -> false));
    }
}
