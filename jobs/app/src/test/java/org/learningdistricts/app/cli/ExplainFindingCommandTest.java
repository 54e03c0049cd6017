package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Published;

/** What an office says about a finding, from the command to the published view. */
@Tag("slow")
class ExplainFindingCommandTest {

    private static final String EXPLAINED =
            "select is_explained, explanation, explained_by from reporting.finding"
                    + " where rule = 'recognised-not-qualified'";

    @TempDir Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void loadUnitsWithFindings() throws IOException {
        data = folder.resolve("data");
        inbox = Path.of("..", "..", "sample-input", "quarters");
        assertThat(load().code()).isEqualTo(ExitCode.DONE);
    }

    private Ldw load() {
        return Ldw.run("load", "--data", data, "--quarter", "2025-Q3", inbox);
    }

    private String id(String rule) {
        List<String> ids =
                query("select min(finding_id) from reporting.finding where rule = '" + rule + "'");
        return ids.get(1);
    }

    private List<String> query(String sql) {
        return Published.query(data, sql).lines().toList();
    }

    private Ldw explain(String id, String reason) {
        return Ldw.run("explain-finding", "--data", data, id, "--reason", reason, "--by", "Lan");
    }

    /** How many findings wait for a person, as the status says of all units. */
    private long waiting() {
        String status = Ldw.run("status", "--data", data, "--json").out();
        return Pattern.compile("\"findings_review\" ?: ?(\\d+)")
                .matcher(status)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private long explanations() throws IOException {
        Path ledger = data.resolve("lake/_ledger/explanation");
        if (!Files.isDirectory(ledger)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(ledger)) {
            return files.filter(file -> file.toString().endsWith(".parquet")).count();
        }
    }

    @Test
    void isPublishedByTheNextLoadAndCountsOnAsAFinding() throws IOException {
        String id = id("recognised-not-qualified");
        long waiting = waiting();
        List<String> reviews =
                query("select sum(findings_review) from reporting.submission_status");

        Ldw first = explain(id, "Danh hiệu còn hạn");
        Ldw second = explain(id, "Quyết định còn hiệu lực đến 2027");

        assertThat(first.err() + second.err()).isEmpty();
        assertThat(second.code()).isEqualTo(ExitCode.DONE);
        assertThat(second.out())
                .contains("2025-Q3", "recognised-not-qualified", "đang được công nhận", "ldw load");
        assertThat(query(EXPLAINED)).doesNotContain("true,Danh hiệu còn hạn,Lan");
        assertThat(load().out())
                .doesNotContain("nothing new")
                .contains("Giải trình mới công bố / explanations published: 2");
        assertThat(query(EXPLAINED))
                .contains("true,Quyết định còn hiệu lực đến 2027,Lan", "false,,")
                .doesNotContain("true,Danh hiệu còn hạn,Lan");
        assertThat(query("select sum(findings_review) from reporting.submission_status"))
                .isEqualTo(reviews);
        assertThat(load().out()).contains("nothing new").doesNotContain("explanations published");
        assertThat(waiting()).isPositive().isLessThan(waiting);
        assertThat(explanations()).isEqualTo(2);
    }

    @Test
    void takesAFindingOfTheIntakeToo() {
        assertThat(explain(id("late"), "Mất điện").code()).isEqualTo(ExitCode.DONE);
        load();

        assertThat(
                        query(
                                "select count(*) from reporting.finding"
                                        + " where rule = 'late' and is_explained"))
                .containsExactly("count_star()", "1");
    }

    @Test
    void explainsAllOfACheckAtOnceThatHaveNoExplanationYet() throws IOException {
        assertThat(explain(id("late"), "Mất điện").code()).isEqualTo(ExitCode.DONE);
        load();
        List<String> late =
                query(
                        "select count(*) from reporting.finding"
                                + " where rule = 'late' and not is_explained");

        Ldw many =
                Ldw.run(
                        "explain-finding",
                        "--data",
                        data,
                        "--rule",
                        "late",
                        "--quarter",
                        "2025-Q3",
                        "--reason",
                        "Bão",
                        "--by",
                        "Phòng GDTX");
        load();

        assertThat(many.code()).isEqualTo(ExitCode.DONE);
        assertThat(many.out())
                .startsWith("Đã giải trình / Explained: " + late.get(1))
                .contains("2025-Q3", "late: ", "ldw load --data");
        assertThat(
                        query(
                                "select distinct is_explained from reporting.finding"
                                        + " where rule = 'late'"))
                .containsExactly("is_explained", "true");
        Ldw again = Ldw.run("explain-finding", "--data", data, "--rule", "late", "--reason", "Bão");
        assertThat(again.code()).isEqualTo(ExitCode.FAULT);
        assertThat(again.err()).contains("no such finding without an explanation");
        assertThat(Ldw.run("explain-finding", "--data", data, "--reason", "Bão").err())
                .contains("cần ID hoặc --rule / expected an ID or --rule");
    }

    @Test
    void listsFindingsWithTheIdentifiersThatAreExplained() {
        String id = id("recognised-not-qualified");
        Ldw all = Ldw.run("findings", "--data", data, "--all");
        Ldw ofRule =
                Ldw.run(
                        "findings",
                        "--data",
                        data,
                        "--all",
                        "--rule",
                        "recognised-not-qualified",
                        "--width",
                        80);
        List<String> csv =
                Ldw.run("findings", "--data", data, "--csv", "--stage", "build", "--unit", "8")
                        .out()
                        .lines()
                        .toList();

        assertThat(all.out()).contains(id + "  2025-Q3 ", ", cảnh báo / warning");
        assertThat(ofRule.out())
                .contains(id, "recognised-not-qualified, recognitions.csv")
                .doesNotContain("late");
        assertThat(ofRule.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(csv.get(0)).startsWith("finding_id,quarter,unit_level,unit_code,unit_name,rule");
        assertThat(csv.subList(1, csv.size()))
                .isNotEmpty()
                .allMatch(line -> line.contains(",00008,Phường Ngọc Hà,"));
        assertThat(Ldw.run("findings", "--data", data).out())
                .contains("phát hiện nữa: --all / and ");
        assertThat(Ldw.run("findings", "--data", data, "--severity", "error").out())
                .contains("Không có phát hiện nào.");
        for (String blank : List.of("--rule", "--unit")) {
            Ldw refused =
                    Ldw.run("explain-finding", "--data", data, blank, "", "--reason", "all of it");
            assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
            assertThat(Ldw.run("findings", "--data", data, blank, "").code())
                    .isEqualTo(ExitCode.USAGE);
        }
        assertThat(Ldw.run("findings", "--data", data, "--severity", "error").out())
                .doesNotContain("warning");
    }

    @Test
    void refusesWhatCannotBeKeptAndKeepsNothing() throws IOException {
        String id = id("late");

        assertThat(explain("none", "Mất điện").err()).contains("has no finding none");
        assertThat(explain(id, " ").err()).contains("a reason must be given");
        assertThat(explain(id, "Hỏi ông A, 001099012345").err())
                .contains("personal identity number")
                .doesNotContain("001099012345");
        assertThat(explain("none", "Mất điện").code()).isEqualTo(ExitCode.FAULT);
        assertThat(Ldw.run("explain-finding", "--data", data, id).code()).isEqualTo(ExitCode.USAGE);
        assertThat(explanations()).isZero();
    }
}
