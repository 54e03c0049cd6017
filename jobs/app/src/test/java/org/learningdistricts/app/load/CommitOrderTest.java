package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.app.LoadedFolder;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;
import org.learningdistricts.app.console.NoProgress;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.reader.file.ReadLimits;

/** In which order a group becomes durable, and what a load leaves that is killed in between. */
@Tag("slow")
class CommitOrderTest {

    private static final Instant NOW = Instant.parse("2025-09-25T01:00:00Z");
    private static final String LOAD = "20250925-080000-000000";
    private static final String GROUP = LOAD + "-00001";

    private static LoadedFolder undisturbed = new LoadedFolder(Path.of(""), Path.of(""), List.of());

    @TempDir private Path folder;
    private Path data = Path.of("");

    @BeforeAll
    static void loadUndisturbed(@TempDir Path shared) throws IOException {
        Path data = shared.resolve("data");
        Path inbox = Sample.inbox(shared.resolve("inbox"), Sample.UNIT);
        load(data, inbox);
        undisturbed = new LoadedFolder(data, inbox, Published.views(data));
    }

    @BeforeEach
    void nameTheDataFolder() {
        data = folder.resolve("data");
    }

    private void load() {
        load(data, undisturbed.inbox());
    }

    private static void load(Path data, Path inbox) {
        new LoadEngine(new LoadClock(Clock.fixed(NOW, ZoneOffset.UTC)), new NoProgress())
                .load(
                        new LoadRequest(
                                DataFolder.at(data),
                                null,
                                null,
                                Set.of(),
                                null,
                                Duration.ZERO,
                                ReadLimits.DEFAULT,
                                ReportKinds.ALL,
                                null,
                                List.of(inbox),
                                List.of()));
    }

    private Path commit() {
        return data.resolve("lake/_ledger/commit/" + GROUP + ".parquet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lake/workforce/quarter=2025-Q3/" + GROUP + ".parquet",
                "lake/_ledger/submission/" + GROUP + ".parquet",
                "archive/" + GROUP + ".zip"
            })
    void nothingIsCommittedBeforeItsFilesHaveTheirNames(String file) throws IOException {
        Files.createDirectories(data.resolve(file).resolve("in the way"));

        assertThatThrownBy(this::load).isInstanceOf(LoadFault.class);

        assertThat(commit()).doesNotExist();
        Files.delete(data.resolve(file).resolve("in the way"));
        Files.delete(data.resolve(file));
        load();
        assertThat(Ldw.run("doctor", "--data", data).code()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(data).get(0)).contains(Sample.UNIT);
    }

    @Test
    void nothingIsRecordedBeforeItsCommit() throws IOException {
        Path temporary = commit().resolveSibling(GROUP + ".parquet.tmp");
        Files.createDirectories(temporary.resolve("in the way"));

        assertThatThrownBy(this::load).isInstanceOf(LoadFault.class);

        assertThat(commit()).doesNotExist();
        assertThat(data.resolve("lake/_ledger/load/" + LOAD + ".parquet")).doesNotExist();
        assertThat(data.resolve("lake/_ledger/submission")).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void loadAfterAKillEndsLikeAnUndisturbedOne(Moment moment) throws IOException {
        undisturbed.copy(data);
        Files.move(data.resolve("warehouse"), folder.resolve("warehouse"));
        for (String file : List.of("ldw.db", "ldw.db.sha256")) {
            Files.delete(data.resolve(file));
        }
        for (String table : List.of("load", "file_sum")) {
            lose("lake/_ledger/" + table + "/" + LOAD + ".parquet");
        }
        if (moment.isBefore(Moment.BEFORE_RECORD)) {
            lose("lake/_ledger/commit/" + GROUP + ".parquet");
        }
        if (moment.isBefore(Moment.BEFORE_COMMIT)) {
            Files.delete(data.resolve("archive/" + GROUP + ".zip"));
        }
        if (moment.isBefore(Moment.BEFORE_PACK)) {
            Path segment = data.resolve("lake/workforce/quarter=2025-Q3/" + GROUP + ".parquet");
            Files.move(segment, segment.resolveSibling(segment.getFileName() + ".tmp"));
        }

        Ldw again = Ldw.run("load", "--data", data, undisturbed.inbox());

        assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.DONE);
        assertThat(Published.views(data)).isEqualTo(undisturbed.figures());
        assertThat(Ldw.run("doctor", "--data", data).code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.exists(data.resolve("removed")))
                .isEqualTo(moment.isBefore(Moment.BEFORE_RECORD));
    }

    private void lose(String file) throws IOException {
        Files.delete(data.resolve(file));
        Files.delete(data.resolve(file + ".sha256"));
    }

    /** What the load had not done yet. */
    private enum Moment {
        BEFORE_SEGMENTS,
        BEFORE_PACK,
        BEFORE_COMMIT,
        BEFORE_RECORD;

        boolean isBefore(Moment other) {
            return compareTo(other) < 0;
        }
    }
}
