package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.report.JsonReport;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** The release says of each finding whom its row speaks of, and the remedy of the office's page. */
class FindingSubjectTest {

    @TempDir Path folder;

    private String query(String sql) {
        return Ldw.run("query", "--data", folder.resolve("data"), "--csv", sql).out();
    }

    @Test
    void namesTheUnitOfARowAndTheRemedyOfThePage() throws Exception {
        Path data = folder.resolve("data");
        Ldw.run("load", "--data", data, Sample.rejected("value-outside-list"));
        Ldw.run("load", "--data", data, Sample.rejected("unknown-code"));
        Ldw.run("load", "--data", data, Sample.rejected("control-total-mismatch"));

        assertThat(
                        query(
                                        "select rule, row_number, subject_code, subject_key"
                                                + " from reporting.submission_finding"
                                                + " where severity = 'error' order by all")
                                .lines())
                .containsExactly(
                        "rule,row_number,subject_code,subject_key",
                        "control-total-mismatch,3,,",
                        "unknown-code,2,,",
                        "value-outside-list,4,00097,00097@2025-07-01");
        List<String> remedies =
                query(
                                "select finding_id || '|' || remedy_vi || '|' || remedy_en"
                                        + " from reporting.submission_finding"
                                        + " where stage = 'intake'")
                        .lines()
                        .skip(1)
                        .map(line -> line.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                        .toList();
        try (Stream<Path> files = Files.walk(data.resolve("reports/2025-Q3"))) {
            List<String> told =
                    files.filter(file -> file.endsWith(JsonReport.FILE_NAME))
                            .map(JsonReport::read)
                            .map(Answer::findings)
                            .flatMap(List::stream)
                            .map(f -> f.id() + "|" + f.remedyVi() + "|" + f.remedyEn())
                            .toList();
            assertThat(remedies).isNotEmpty().containsExactlyInAnyOrderElementsOf(told);
        }
    }
}
