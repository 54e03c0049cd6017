package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ldw releases} and {@code ldw diff}. */
class ReleaseCommandsTest {

    @TempDir static Path folder;

    private static Path data;
    private static String first = "";
    private static String second = "";

    /**
     * A commune sends its figures; another one sends its own, and the first sends its own again.
     */
    @BeforeAll
    static void loadTwice() throws Exception {
        data = folder.resolve("data");
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00097");
        assertThat(Ldw.run("load", "--data", data, inbox).code()).isEqualTo(ExitCode.DONE);
        Path later = Sample.inbox(folder.resolve("later"), "00097", "00619");
        Path sent = later.resolve("2025-Q3").resolve("00097");
        Path cover = sent.resolve("cover.csv");
        Files.writeString(cover, Files.readString(cover).replace("sequence,1", "sequence,2"));
        assertThat(Ldw.run("load", "--data", data, later).code()).isEqualTo(ExitCode.DONE);
        String[] kept = kept();
        second = kept[0];
        first = kept[1];
    }

    private static String[] kept() {
        return Ldw.run("releases", "--data", data, "--json")
                .out()
                .lines()
                .filter(line -> line.contains("\"id\""))
                .map(line -> line.replaceAll(".* : \"|\",", ""))
                .toArray(String[]::new);
    }

    @Test
    void listsWhatIsKeptAndWhy() {
        String list = Ldw.run("releases", "--data", data, "--lang", "en").out();
        assertThat(list)
                .containsPattern(second + " ◄ +\\| correction, new submission +\\| +1 \\| +3 ")
                .containsPattern(first + "   +\\| +\\| +1 \\| +1 ");
        assertThat(Ldw.run("releases", "--data", data, "--json").out())
                .contains("\"is_current\" : true", "\"causes\" : \"correction,new_submission\"");
    }

    @Test
    void comparesTheCurrentReleaseWithTheOneBefore() {
        Ldw diff = Ldw.run("diff", "--data", data, "--lang", "en", "--width", "200");
        assertThat(diff.err()).isEmpty();
        assertThat(diff.out())
                .startsWith(first + " → " + second)
                .containsPattern(
                        "city_qualification_rate.qualification_rate \\(level=1; +\\| 0.007937 →"
                                + " 0.015873 +\\| correction")
                .containsPattern(
                        "00619 Phường Phú Diễn \\| commune_qualification.is_qualified"
                                + " \\(level=1\\) +\\| - → true +\\| new submission")
                .contains("Every column: --all, --csv, --json");
        assertThat(Ldw.run("diff", "--data", data, "--lang", "en", "--all", "--width", "300").out())
                .contains("figure.submission_key")
                .doesNotContain("Every column");
    }

    @Test
    void findsWhatTheReleaseSaysItself() {
        String columns =
                "select entity, quarter, key, kind, column_name, old_value, new_value, cause"
                        + " from reporting.change order by all";
        String said = Ldw.run("query", "--data", data, "--csv", columns).out();
        String found = Ldw.run("diff", "--data", data, first, second, "--csv").out();
        assertThat(found.lines().count()).isEqualTo(said.lines().count()).isGreaterThan(100);
    }

    @Test
    void saysThatNothingDiffers() {
        assertThat(Ldw.run("diff", "--data", data, second, second).out())
                .contains("Nothing differs.");
    }

    @Test
    void refusesAReleaseThatIsNotKept() {
        Ldw unknown = Ldw.run("diff", "--data", data, "20200101");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("release 20200101 is not kept");
        Ldw nothingBefore = Ldw.run("diff", "--data", data, first + "x", first);
        assertThat(nothingBefore.code()).isEqualTo(ExitCode.USAGE);
    }
}
