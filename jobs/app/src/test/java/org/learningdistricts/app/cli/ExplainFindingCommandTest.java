package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        List<String> reviews =
                query("select sum(findings_review) from reporting.submission_status");

        Ldw first = explain(id, "Danh hiệu còn hạn");
        Ldw second = explain(id, "Quyết định còn hiệu lực đến 2027");

        assertThat(first.err() + second.err()).isEmpty();
        assertThat(second.code()).isEqualTo(ExitCode.DONE);
        assertThat(second.out())
                .contains("2025-Q3", "recognised-not-qualified", "đang được công nhận", "ldw load");
        assertThat(query(EXPLAINED)).doesNotContain("true,Danh hiệu còn hạn,Lan");
        assertThat(load().out()).doesNotContain("nothing new");
        assertThat(query(EXPLAINED))
                .contains("true,Quyết định còn hiệu lực đến 2027,Lan", "false,,")
                .doesNotContain("true,Danh hiệu còn hạn,Lan");
        assertThat(query("select sum(findings_review) from reporting.submission_status"))
                .isEqualTo(reviews);
        assertThat(load().out()).contains("nothing new");
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
