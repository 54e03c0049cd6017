package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.app.LoadedFolder;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** What a person says of what is lost for good, and what comes of it. */
@Tag("slow")
class AcceptedLossTest {

    private static LoadedFolder whole = new LoadedFolder(Path.of(""), Path.of(""), List.of());

    @TempDir private Path folder;
    private LoadedFolder lost = whole;

    @BeforeAll
    static void load(@TempDir Path shared) throws IOException {
        whole = LoadedFolder.make(shared);
    }

    @BeforeEach
    void copy() throws IOException {
        lost = whole.copy(folder.resolve("data"));
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(parquet|zip).*", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "an empty folder", "reference data alone"})
    void lossOfALakeThatIsAwayIsNotAccepted(String left) throws IOException {
        List<Path> commits = lost.files("lake/_ledger/commit");
        Files.move(lost.data().resolve("lake"), folder.resolve("elsewhere"));
        if (!left.equals("gone")) {
            Files.createDirectories(lost.data().resolve("lake"));
        }
        if (left.startsWith("reference")) {
            Files.createDirectories(lost.data().resolve("lake/_rules/0a"));
            Files.writeString(lost.data().resolve("lake/_rules/0a/units.csv"), "x");
        }
        Map<String, String> before = Sample.contents(lost.data());
        String group = id(commits.get(0));

        Ldw ofAGroup = lost.doctor("--accept-loss", group, "--reason", "thử");
        Ldw ofALoad = lost.doctor("--accept-loss", group.substring(0, 22), "--reason", "thử");
        Ldw doctor = lost.doctor();
        Ldw load = lost.load();

        for (Ldw refused : List.of(ofAGroup, ofALoad, load)) {
            assertThat(refused.code()).isEqualTo(ExitCode.FAULT);
            assertThat(refused.err().lines())
                    .singleElement()
                    .asString()
                    .contains("mount its disk", group, lost.data().resolve("lake").toString());
        }
        assertThat(doctor.code()).isEqualTo(ExitCode.FAULT);
        assertThat(doctor.out().lines().filter(line -> line.contains("DAMAGE")))
                .singleElement()
                .asString()
                .contains("mount its disk", "new data folder");
        assertThat(Sample.contents(lost.data())).isEqualTo(before);
    }

    /** Loads a unit and something that is none, which makes a group of its own. */
    private String loadOfTwoGroups() throws IOException {
        Path inbox = Sample.inbox(folder.resolve("third"), "00008");
        Files.createDirectories(inbox.resolve("2025-Q3/no-unit"));
        Files.writeString(inbox.resolve("2025-Q3/no-unit/cover.csv"), "field,value");
        Ldw.run("load", "--data", lost.data(), inbox);
        String commit = lost.files("lake/_ledger/load").get(4).getFileName().toString();
        return commit.substring(0, 22);
    }

    private List<Path> commitsOf(String load) throws IOException {
        return lost.files("lake/_ledger/commit").stream()
                .filter(file -> id(file).startsWith(load))
                .filter(file -> file.toString().endsWith(".parquet"))
                .toList();
    }

    @Test
    void lossesOfOneLoadAreAcceptedByItsName() throws IOException {
        String load = loadOfTwoGroups();
        List<Path> commits = commitsOf(load);
        assertThat(commits).hasSize(2);
        for (Path commit : commits) {
            Files.delete(commit);
        }

        assertThat(lost.load().err()).contains("--accept-loss " + load + " --reason");
        assertThat(lost.doctor().out())
                .contains("--accept-loss " + load + " --reason")
                .doesNotContain("of no group");
        Ldw accepted = lost.doctor("--accept-loss", load, "--reason", "Hỏng đĩa");

        assertThat(accepted.code()).as(accepted.err()).isEqualTo(ExitCode.DONE);
        assertThat(accepted.out()).contains(id(commits.get(0)), id(commits.get(1)));
        assertThat(lost.doctor().out()).contains("All is whole", "of no group");
        assertThat(lost.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(lost.load().out()).contains("nothing new");
        assertThat(lost.doctor().out()).contains("All is whole").doesNotContain("of no group");
        assertThat(Published.views(lost.data())).isEqualTo(whole.figures());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void severalLossesAreAcceptedAtOnceOrNone(boolean isOneOption) throws IOException {
        String third = loadOfTwoGroups();
        Path segment = commitsOf(third).get(0);
        Path first = lost.file("lake/_ledger/commit");
        Files.delete(segment);
        Files.delete(first);
        String all = id(first) + "," + id(segment);

        assertThat(lost.load().err()).contains("--accept-loss " + all + " --reason");
        assertThat(lost.doctor().out()).contains("--accept-loss " + all + " --reason");
        Map<String, String> before = Sample.contents(lost.data());
        Ldw refused = lost.doctor("--accept-loss", all + ",g-9", "--reason", "thử");
        assertThat(refused.err()).contains("g-9");
        assertThat(Sample.contents(lost.data())).isEqualTo(before);
        Ldw accepted =
                isOneOption
                        ? lost.doctor("--accept-loss", all, "--reason", "Hỏng đĩa")
                        : lost.doctor(
                                "--accept-loss",
                                id(first),
                                "--accept-loss",
                                id(segment),
                                "--reason",
                                "Hỏng đĩa");

        assertThat(accepted.code()).as(accepted.err()).isEqualTo(ExitCode.DONE);
        assertThat(lost.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(lost.doctor().out()).contains("All is whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lake/_ledger/file_sum", "archive"})
    void whatNoFigureHangsOnIsAcceptedByTheLoadWithoutItsGroups(String below) throws IOException {
        String load = id(lost.file("lake/_ledger/load"));
        for (Path file : lost.files(below)) {
            if (file.getFileName().toString().startsWith(load)) {
                Files.delete(file);
            }
        }
        assertThat(lost.doctor().code()).isEqualTo(ExitCode.FAULT);

        Ldw accepted = lost.doctor("--accept-loss", load, "--reason", "Hỏng đĩa");

        assertThat(accepted.code()).as(accepted.err()).isEqualTo(ExitCode.DONE);
        assertThat(lost.load().code()).isEqualTo(ExitCode.DONE);
        assertThat(lost.doctor().out()).contains("All is whole");
        assertThat(Published.views(lost.data())).isEqualTo(whole.figures());
    }

    @Test
    void lossOfTheFilesSumsIsNoLossOfTheLoad() throws IOException {
        String load = id(lost.file("lake/_ledger/load"));
        Files.delete(lost.file("lake/_ledger/file_sum"));
        lost.doctor("--accept-loss", load, "--reason", "Hỏng đĩa");
        lost.load();
        Files.delete(lost.file("lake/_ledger/load"));

        assertThat(lost.load().code()).isEqualTo(ExitCode.FAULT);
        assertThat(lost.doctor().out()).contains("_ledger/load/" + load);
    }

    @Test
    void rowOfALossIsItselfHeld() throws IOException {
        Path commit = lost.file("lake/_ledger/commit");
        Files.delete(commit);
        lost.doctor("--accept-loss", id(commit), "--reason", "Hỏng đĩa");
        lost.load();
        List<String> figures = Published.views(lost.data());
        loadOfTwoGroups();
        for (String damage : List.of("changed", "lost")) {
            Path row = lost.file("lake/_ledger/loss");
            if (damage.equals("changed")) {
                LoadedFolder.flip(row, 99);
            } else {
                Files.delete(row);
                Files.deleteIfExists(row.resolveSibling(row.getFileName() + ".sha256"));
            }
            assertThat(lost.load().code()).as(damage).isEqualTo(ExitCode.FAULT);
            assertThat(lost.doctor().out()).contains("_ledger/loss/" + id(commit));
            Ldw again = lost.doctor("--accept-loss", id(commit), "--reason", "Hỏng đĩa");
            assertThat(again.err()).as(damage).isEmpty();
            assertThat(lost.load().err()).as(damage).isEmpty();
            assertThat(lost.doctor().out()).as(damage).contains("All is whole");
        }
        assertThat(Published.views(lost.data())).hasSameSizeAs(figures);
    }

    @Test
    void acceptedLossCountsNowhereAndCanBeSentAgain() throws IOException {
        Path commit = lost.file("lake/_ledger/commit");
        String group = id(commit);
        Files.delete(commit);

        assertThat(lost.doctor("--accept-loss", "g-9", "--reason", "thử").code())
                .isEqualTo(ExitCode.FAULT);
        assertThat(lost.doctor("--accept-loss", group).code()).isEqualTo(ExitCode.USAGE);
        Ldw accepted = lost.doctor("--accept-loss", group, "--reason", "Hỏng đĩa", "--by", "An");
        assertThat(accepted.code()).as(accepted.err()).isEqualTo(ExitCode.DONE);
        assertThat(lost.doctor().out()).contains("All is whole");

        Ldw load = lost.load();

        assertThat(load.code()).as(load.err()).isEqualTo(ExitCode.DONE);
        assertThat(Published.query(lost.data(), "from core.fact_load")).doesNotContain(group);
        assertThat(lost.files("lake"))
                .noneMatch(
                        file ->
                                file.getFileName().toString().startsWith(group)
                                        && !file.getParent().endsWith("loss"));
        assertThat(lost.files("archive")).noneMatch(file -> id(file).equals(group));
        assertThat(lost.files("removed")).anyMatch(file -> file.endsWith(group + ".zip"));
        assertThat(
                        Published.query(
                                lost.data(),
                                "select count(*) from reporting.submission_status where status <>"
                                        + " 'missing' and quarter = '2025-Q3'"))
                .contains("2");
        assertThat(lost.load().out()).contains("nothing new");
        assertThat(lost.doctor().code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void wholeGroupIsNoLoss() throws IOException {
        Map<String, String> before = Sample.contents(lost.data());
        String group = id(lost.file("lake/_ledger/commit"));

        Ldw refused = lost.doctor("--accept-loss", group, "--reason", "thử");

        assertThat(refused.code()).isEqualTo(ExitCode.FAULT);
        assertThat(refused.err()).contains("whole", group);
        assertThat(Sample.contents(lost.data())).isEqualTo(before);
    }

    @Test
    void recordOfALoadIsAcceptedByTheNameOfTheLoad() throws IOException {
        Path load = lost.file("lake/_ledger/load");
        Files.delete(load);
        assertThat(lost.load().err()).contains("--accept-loss " + id(load));

        Ldw accepted = lost.doctor("--accept-loss", id(load), "--reason", "Hỏng đĩa");

        assertThat(accepted.out()).contains(id(load) + "-00001");
        Ldw again = lost.load();
        assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.DONE);
        assertThat(Published.query(lost.data(), "from core.fact_load")).doesNotContain(id(load));
        assertThat(lost.doctor().out()).contains("All is whole");
    }

    @Test
    void loadIsLostOnceAllItsGroupsAre() throws IOException {
        Path load = lost.file("lake/_ledger/load");
        Files.delete(load);
        List<Path> groups =
                lost.files("lake/_ledger/submission").stream()
                        .filter(file -> id(file).startsWith(id(load)))
                        .toList();
        for (Path group : groups) {
            assertThat(lost.load().code()).isEqualTo(ExitCode.FAULT);
            lost.doctor("--accept-loss", id(group), "--reason", "Hỏng đĩa");
        }
        Ldw again = lost.load();
        assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.DONE);
        assertThat(lost.doctor().out()).contains("All is whole");
    }
}
