package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ldw explain} and {@code ldw distance}. */
class VerdictCommandsTest {

    @TempDir static Path folder;

    private static Path data;

    @BeforeAll
    static void load() throws Exception {
        data = folder.resolve("data");
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00097", "00619");
        assertThat(Ldw.run("load", "--data", data, inbox).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void saysWhyAUnitDoesNotQualify() {
        Ldw explained =
                Ldw.run(
                        "explain", "--data", data, "--lang", "vi", "--width", "200", "2025-Q3",
                        "97");
        assertThat(explained.err()).isEmpty();
        assertThat(explained.code()).isEqualTo(ExitCode.DONE);
        assertThat(explained.out())
                .startsWith("Phường Hồng Hà (00097), 2025-Q3\nMức độ 1: đạt 14/15 chỉ tiêu\n")
                .contains("  4.2  không đạt\n    Tỷ lệ trẻ ", "còn thiếu 1 trẻ.\n")
                .contains("\n\nLập ngày 01/07/2025 từ\n", "\n  00001 Phường Phúc Xá\n")
                .contains(", một phần\n")
                .doesNotContain("5.1  đạt", " is ", "not met");
    }

    @Test
    void showsEveryConditionOfAnIndicatorThatIsAskedFor() {
        Ldw explained =
                Ldw.run(
                        "explain",
                        "--data",
                        data,
                        "--lang",
                        "en",
                        "--width",
                        "200",
                        "2025-Q3",
                        "00619",
                        "--indicator",
                        "5.2");
        assertThat(explained.out())
                .contains("Level 1: 1 of 1 indicators met\n  5.2  met\n")
                .doesNotContain("made on")
                .contains("The share of citizens with a technical qualification is ")
                .contains("The share of citizens with a university degree or above is ");
    }

    @Test
    void givesTheConditionsToPrograms() {
        assertThat(Ldw.run("explain", "--data", data, "2025-Q3", "00097", "--csv").out())
                .startsWith("unit_level,unit_code,unit_name,quarter,level,basis,indicator,")
                .contains("\r\ncommune,00097,Phường Hồng Hà,2025-Q3,1,computed,1.1,");
    }

    @Test
    void refusesAUnitOrQuarterWithoutAResult() {
        for (String[] wrong : new String[][] {{"2025-Q3", "99999"}, {"2025-Q1", "00097"}}) {
            Ldw explained = Ldw.run("explain", "--data", data, wrong[0], wrong[1]);
            assertThat(explained.code()).isEqualTo(ExitCode.USAGE);
            assertThat(explained.err())
                    .contains(
                            "the release has no result of %s in %s".formatted(wrong[1], wrong[0]));
        }
        Ldw distance = Ldw.run("distance", "--data", data, "2025-Q1");
        assertThat(distance.code()).isEqualTo(ExitCode.USAGE);
        assertThat(distance.err()).contains("2025-Q1");
    }

    @Test
    void saysWhatEachUnitLacksToItsNextLevel() {
        assertThat(Ldw.run("distance", "--data", data, "--lang", "vi", "2025-Q3", "--all").out())
                .contains("| 00097 | Phường Hồng Hà ", "| 4.2: 1 trẻ ")
                .containsPattern("00619 \\| Phường Phú Diễn +\\| +2 \\|");
        assertThat(Ldw.run("distance", "--data", data, "--lang", "vi", "2025-Q3").out())
                .contains("đơn vị nữa: --all");
        assertThat(Ldw.run("distance", "--data", data, "2025-Q3", "--json").out())
                .contains("\"lacking_en\": \"4.2: 1 children\"");
    }

    @Test
    void sortsByWhatFailsAndThenByTheDistance() {
        String csv = Ldw.run("distance", "--data", data, "2025-Q3", "--csv").out();
        assertThat(csv.lines().filter(line -> line.matches(".*,(00097|00619),.*")))
                .extracting(line -> line.split(",", -1)[2])
                .containsExactly("00097", "00619");
        assertThat(csv.lines().skip(1).limit(2))
                .allMatch(line -> line.matches(".*,(00097|00619),.*"));
    }
}
