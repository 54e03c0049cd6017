package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.warehouse.FigureTrial.OtherFigure;

/** A quarter judged with other figures comes out as if they had been sent. */
class FigureTrialTest {

    private static final List<String> VIEWS =
            List.of(
                    "commune_qualification",
                    "commune_indicator",
                    "commune_condition",
                    "district_qualification",
                    "district_indicator",
                    "district_condition",
                    "city_qualification_rate",
                    "target_progress",
                    "figure");

    @TempDir private static Path folder;
    private static Warehouse release = Warehouse.of(Path.of(""));

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-10-01T08:00", Inbox.conformance().toArray(Sent[]::new));
        release = Warehouse.of(lake, folder);
    }

    private static Warehouse trial(String quarter, List<OtherFigure> figures) throws Exception {
        Path temp = Files.createTempDirectory(folder, "trial-").toRealPath();
        Path file = temp.resolve(ReleasePublisher.FILE_NAME);
        FigureTrial.write(release.file().toRealPath(), quarter, figures, file, temp);
        return Warehouse.of(file);
    }

    private static List<String> rows(Warehouse of, String view, String quarter) throws Exception {
        return of.rows(
                "select * from reporting.%s where quarter = '%s' order by all"
                        .formatted(view, quarter));
    }

    @Test
    @Tag("slow")
    void isTheReleaseIfNothingIsOther() throws Exception {
        assertThat(rows(release, "district_qualification", "2025-Q1")).hasSizeGreaterThan(10);
        for (String quarter : List.of("2025-Q1", "2025-Q3")) {
            Warehouse same = trial(quarter, List.of());
            for (String view : VIEWS) {
                assertThat(rows(same, view, quarter))
                        .as(view)
                        .isEqualTo(rows(release, view, quarter));
            }
        }
    }

    @Test
    void isWhatAReleaseOfThatFigureWouldBe() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("small"));
        Sent sent = Sent.district("2025-Q1", "001", "a");
        lake.load(
                "l1",
                "2025-10-01T08:00",
                sent.with("workforce", Tables.WORKFORCE, "00001,,100,,,")
                        .with("titles", Tables.TITLES, "00001,,citizen,,,70"));
        Warehouse first = Warehouse.of(lake, folder);
        Path temp = Files.createTempDirectory(folder, "trial-").toRealPath();
        Path file = temp.resolve(ReleasePublisher.FILE_NAME);
        List<String> place =
                first.rows(
                        "select submission_key, file, sheet, row_number from reporting.figure"
                                + " where figure = 'recognised' and unit_code = '00001'");
        String[] cell = place.get(0).split(",", -1);
        OtherFigure other =
                new OtherFigure(
                        cell[0],
                        cell[1],
                        cell[2].isEmpty() ? null : cell[2],
                        Long.parseLong(cell[3]),
                        "recognised",
                        BigDecimal.valueOf(85));
        FigureTrial.write(first.file().toRealPath(), "2025-Q1", List.of(other), file, temp);

        String asked =
                "select level, numerator, result from reporting.commune_indicator"
                        + " where commune_code = '00001' and indicator = '5.1' order by all";
        assertThat(first.rows(asked)).containsExactly("1,70,met", "2,70,not_met");
        assertThat(Warehouse.of(file).rows(asked)).containsExactly("1,85,met", "2,85,met");
    }
}
