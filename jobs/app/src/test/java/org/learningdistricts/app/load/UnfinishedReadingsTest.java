package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

@Tag("slow")
class UnfinishedReadingsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 9, 18, 9, 30);
    private static final Schemas SCHEMAS = Schemas.bundled();

    @TempDir Path folder;
    private Path inbox;
    private DataFolder data;

    @BeforeEach
    void writeTwoSubmissions() throws IOException {
        inbox = folder.resolve("inbox");
        data = DataFolder.at(folder.resolve("data"));
        for (String unit : List.of("00004", "00097")) {
            Path unitFolder = Files.createDirectories(inbox.resolve("2025-Q3").resolve(unit));
            Files.writeString(unitFolder.resolve("cover.csv"), "field,value\n");
        }
    }

    @Test
    void setsASubmissionAsideAfterThreeFailures() {
        SubmissionSource source = sources().get(1);
        try (StateDatabase state = StateDatabase.open(data.state())) {
            UnfinishedReadings readings = new UnfinishedReadings(state, "judge");
            for (int i = 0; i < UnfinishedReadings.SET_ASIDE_AFTER; i++) {
                readings.failed(source, new IllegalStateException("boom"));
            }
            assertThat(readings.failed())
                    .containsExactly(
                            "2025-Q3/00097: IllegalStateException",
                            "2025-Q3/00097: IllegalStateException",
                            "2025-Q3/00097: IllegalStateException (set aside after 3)");
            assertThat(state.readingFailures("judge")).containsEntry(source.submissionId(), 3);
            assertThat(state.readingFailures("new judge")).isEmpty();
        }
    }

    @Test
    void callsAFailureOnFilesThatChangedAChange() throws IOException {
        SubmissionSource source = sources().get(0);
        Files.delete(source.path().resolve("cover.csv"));
        try (StateDatabase state = StateDatabase.open(data.state())) {
            UnfinishedReadings readings = new UnfinishedReadings(state, "judge");
            readings.failed(source, new IllegalStateException("boom"));
            assertThat(readings.failed()).isEmpty();
            assertThat(readings.changed()).containsExactly("2025-Q3/00004");
            assertThat(state.readingFailures("judge")).isEmpty();
        }
    }

    @Test
    void leavesWhatIsSetAsideAndTakesTheOthers() {
        String judge = checker().judgeDigest();
        try (StateDatabase state = StateDatabase.open(data.state())) {
            for (int i = 0; i < UnfinishedReadings.SET_ASIDE_AFTER; i++) {
                state.addReadingFailure(sources().get(1).submissionId(), judge);
            }
        }
        LoadOutcome outcome = load(new Untold());
        assertThat(outcome.setAside()).containsExactly("2025-Q3/00097");
        assertThat(outcome.judged()).isEqualTo(1);
        assertThat(outcome.failures()).isEmpty();
    }

    @Test
    void commitsNothingWhereAllChangeMeanwhile() {
        LoadOutcome outcome = load(new Rewritten(inbox));

        assertThat(outcome.unsettled()).containsExactlyInAnyOrder("2025-Q3/00004", "2025-Q3/00097");
        assertThat(data.lake().resolve("_ledger/commit")).doesNotExist();
        assertThat(data.lake().resolve("_ledger/load")).doesNotExist();
    }

    private LoadOutcome load(Progress progress) {
        Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.ofHours(7)), ZoneOffset.UTC);
        return new LoadEngine(new LoadClock(clock), progress).load(request());
    }

    private LoadRequest request() {
        return new LoadRequest(
                data,
                null,
                null,
                Set.of(),
                null,
                Duration.ZERO,
                ReadLimits.DEFAULT,
                ReportKinds.JSON,
                null,
                List.of(inbox),
                List.of());
    }

    private List<SubmissionSource> sources() {
        return new Inbox(
                        Reference.load(SCHEMAS),
                        Contracts.load(SCHEMAS),
                        CheckCatalogue.load(SCHEMAS),
                        ReadLimits.DEFAULT)
                .receive(inbox, new Reception(Set.of(), null, NOW, Duration.ZERO, id -> false))
                .submissions();
    }

    private static SubmissionChecker checker() {
        return new SubmissionChecker(
                Reference.load(SCHEMAS),
                Contracts.load(SCHEMAS),
                CheckCatalogue.load(SCHEMAS),
                ReadLimits.DEFAULT);
    }
}
