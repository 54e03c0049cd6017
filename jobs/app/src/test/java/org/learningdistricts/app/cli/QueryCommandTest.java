package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.warehouse.Question;

class QueryCommandTest {

    @TempDir static Path folder;

    @BeforeAll
    static void load() throws IOException {
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004");
        assertThat(Ldw.run("load", "--data", folder.resolve("data"), inbox).code()).isZero();
    }

    @Test
    void writesATable() {
        assertThat(query("select 1 as one, 'Đống Đa' as name").out())
                .isEqualTo(
                        """
                        +-----+---------+
                        | one | name    |
                        +-----+---------+
                        |   1 | Đống Đa |
                        +-----+---------+
                        """
                                .replace("\n", System.lineSeparator()));
    }

    @Test
    void writesCsvWithEmptyCellsForNulls() {
        assertThat(query("--csv", "select 'a,\"b' as x, null as y, 0.50 as z").out())
                .isEqualTo("x,y,z\r\n\"a,\"\"b\",,0.50\r\n");
    }

    @Test
    void writesJson() {
        assertThat(
                        query(
                                        "--json",
                                        "select 'a\"b' as x, null as y, true as z,"
                                                + " timestamp '2025-06-18 09:00:00' as t")
                                .out()
                                .replaceAll("\\R", ""))
                .isEqualTo(
                        "[  {\"x\": \"a\\\"b\", \"y\": null, \"z\": true,"
                                + " \"t\": \"2025-06-18 09:00:00\"}]");
    }

    @Test
    void listsUsualQuestionsAndAsksThem() {
        Ldw list = Ldw.run("query", "--data", folder.resolve("data"), "--list");

        assertThat(list.code()).isZero();
        assertThat(list.out().lines())
                .containsSubsequence(
                        "reasons-of-refusal",
                        "  Báo cáo bị từ chối vì những lỗi nào nhiều nhất?",
                        "    For which faults are submissions refused most?");
        for (Question question : Question.all()) {
            assertThat(list.out().lines()).contains(question.name());
            assertThat(query("--csv", "--run", question.name()).code())
                    .as(question.name())
                    .isZero();
        }
        assertThat(query("--csv", "--run", "rate-trend").out())
                .startsWith("quarter_last_day,unit_level,level,basis,");
    }

    @Test
    void refusesAnUnknownQuestionAndTwoAtOnce() {
        assertThat(query("--run", "no-such").code()).isEqualTo(ExitCode.USAGE);
        assertThat(query("--run", "no-such").err())
                .contains("no such question, see ldw query --list: no-such");
        assertThat(query("--run", "rate-trend", "select 1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(query().err()).contains("expected one of SQL, --list, --run");
    }

    @Test
    void tellsWrongSqlInOneLine() {
        Ldw query = query("selec 1");

        assertThat(query.code()).isEqualTo(ExitCode.FAULT);
        assertThat(query.err().lines()).hasSize(1).first().asString().contains("syntax error");
    }

    @Test
    void keepsWhatDuckDbSuggests() {
        assertThat(query("from reporting.findin").err())
                .contains("does not exist! Did you mean \"finding\"?")
                .doesNotContain("LINE 1");
        assertThat(query("select unit_cod from reporting.finding").err())
                .contains("Candidate bindings: \"unit_code\"");
    }

    @Test
    void takesOneStatement() {
        for (String sql :
                List.of(
                        "select ';' as a;",
                        "select 1 -- one; and\n;",
                        "select /* ; */ 1",
                        "select $$;$$ as \"a;b\"",
                        ";; select e'\\';' ;")) {
            assertThat(query(sql).code()).as(sql).isEqualTo(ExitCode.DONE);
        }
        for (String sql :
                List.of("select 1; select 2", "", " -- nothing", "select ';'; select 2")) {
            Ldw query = query(sql);
            assertThat(query.code()).as(sql).isEqualTo(ExitCode.USAGE);
            assertThat(query.err()).as(sql).contains("cần đúng một câu lệnh SQL / expected one");
            assertThat(query.out()).isEmpty();
        }
    }

    @Test
    void writesEachColumnInALine() {
        assertThat(query("--line", "select 1 as one, 'Đống Đa' as name").out().lines())
                .containsExactly("one:  1", "name: Đống Đa");
    }

    @Test
    void writesAListWhereATableIsTooWide() {
        String sql = "from reporting.submission_status where unit_code = '00004'";
        assertThat(query("--width", "80", sql).out())
                .contains("unit_name:        Phường Ba Đình")
                .doesNotContain("|");
        assertThat(query("--width", "400", sql).out()).contains("| Phường Ba Đình |");
    }

    @Test
    void canNeitherWriteNorReachOtherFiles() {
        for (String sql :
                new String[] {
                    "create table core.stray (i integer)",
                    "copy (select 1) to '" + folder.resolve("x.csv") + "'",
                    "select * from read_csv('/etc/passwd')",
                    "set enable_external_access = true"
                }) {
            assertThat(query(sql).code()).as(sql).isEqualTo(ExitCode.FAULT);
        }
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    void saysThatThereIsNoReleaseYet() {
        Ldw query = Ldw.run("query", "--data", folder.resolve("empty"), "select 1");

        assertThat(query.code()).isEqualTo(ExitCode.FAULT);
        assertThat(query.err()).contains("no release in data folder");
    }

    @Test
    void saysInStatusWhatWasReceived() {
        Ldw status = Ldw.run("status", "--data", folder.resolve("data"));

        assertThat(status.code()).isZero();
        assertThat(status.out())
                .containsPattern("2025-Q3 +\\| +126 \\| +1 \\| +1 \\|")
                .contains("Last release");
    }

    private static Ldw query(String... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "query";
        all[1] = "--data";
        all[2] = folder.resolve("data");
        System.arraycopy(args, 0, all, 3, args.length);
        return Ldw.run(all);
    }
}
