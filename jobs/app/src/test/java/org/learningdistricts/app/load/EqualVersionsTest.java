package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** Two versions of a unit's submission that have the same sequence and the same receipt time. */
@Tag("slow")
class EqualVersionsTest {

    @TempDir private static Path folder;
    private static Path one = Path.of("");
    private static Path other = Path.of("");
    private static Path oneFirst = Path.of("");
    private static Path otherFirst = Path.of("");

    @BeforeAll
    static void loadTheVersionsInBothOrders() throws IOException {
        one = Sample.inbox(folder.resolve("one"), Sample.UNIT);
        other = Sample.inbox(folder.resolve("other"), Sample.UNIT);
        Sample.replace(other, Sample.UNIT, "evidence.csv", ",1.1,yes,", ",1.1,no,");
        oneFirst = load("one-first", one, other);
        otherFirst = load("other-first", other, one);
    }

    @Test
    void giveTheSameFiguresInEitherOrder() {
        assertThat(Published.views(otherFirst)).isEqualTo(Published.views(oneFirst));
    }

    @Test
    void countByTheHigherDigestInEitherOrder() {
        for (Path data : List.of(oneFirst, otherFirst)) {
            assertThat(rows(data, "current_version from reporting.submission_status"))
                    .containsExactly("2");
            assertThat(
                            rows(
                                    data,
                                    "version, known_to is null, digest = max(digest) over ()"
                                            + " from core.dim_submission"))
                    .containsExactlyInAnyOrder("1,false,false", "2,true,true");
        }
    }

    @Test
    void tellAPersonThatTheDigestDecided() {
        for (Path data : List.of(oneFirst, otherFirst)) {
            assertThat(rows(data, "rule, stage, version from reporting.finding"))
                    .contains("same-sequence-and-time,build,2");
        }
    }

    @Test
    void areToldApartByTheNextLoadInEitherOrder() {
        List<Boolean> superseded = superseded(oneFirst);

        assertThat(superseded).containsExactlyInAnyOrder(true, false);
        assertThat(superseded(otherFirst)).isEqualTo(superseded);
    }

    /** Of which versions a load that gets them again says that another one counts. */
    private static List<Boolean> superseded(Path data) {
        return Stream.of(one, other)
                .map(inbox -> Ldw.run("load", "--data", data, inbox).out())
                .map(out -> out.contains("another one counts"))
                .toList();
    }

    private static Path load(String name, Path first, Path second) {
        Path data = folder.resolve(name);
        Ldw.run("load", "--data", data, first);
        assertThat(Ldw.run("load", "--data", data, second).code()).isEqualTo(ExitCode.DONE);
        return data;
    }

    private static List<String> rows(Path data, String columnsAndView) {
        String sql = "select " + columnsAndView + " where unit_code = '00097'";
        return Published.query(data, sql).lines().skip(1).toList();
    }
}
