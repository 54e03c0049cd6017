package org.learningdistricts.answers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.answers.html.PageAnswers.CATALOGUE;
import static org.learningdistricts.answers.html.PageAnswers.answer;
import static org.learningdistricts.answers.html.PageAnswers.cell;
import static org.learningdistricts.answers.html.PageAnswers.rejected;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.schemas.Schemas;

/** What the page says, whatever it looks like. */
class HtmlReportTest {

    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());

    private static String page(Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(CONTRACTS, CATALOGUE).write(answer, true, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysInATableWhyATextIsNoDate() throws IOException {
        Findings findings = new Findings(CATALOGUE, "u");
        for (int row : List.of(2, 3)) {
            findings.addWorded(
                    "wrong-type",
                    cell(row),
                    Worded.of("31/02/2025"),
                    Map.of(
                            "expected",
                            Worded.of("a day"),
                            "fault",
                            new Worded("", ": tháng 2 không có ngày 31", ": no day 31")));
        }
        assertThat(page(answer("rejected", findings)))
                .containsOnlyOnce("Phải là</th>")
                .contains("<td>31/02/2025: tháng 2 không có ngày 31</td>");
    }

    /** Every row of what was sent under another's name is at odds with the name. */
    @Test
    void tellsTheCauseBeforeWhatItBrings() throws IOException {
        Findings findings = rejected(5);
        findings.add("unit-mismatch", cell(1), "00004", "00097");
        assertThat(page(answer("rejected", findings)))
                .containsSubsequence("id=\"unit-mismatch\"", "id=\"wrong-type\"");
    }

    @Test
    void asksForNoCorrectionOfWhatCameTooLate() throws IOException {
        Findings findings = new Findings(CATALOGUE, "u");
        findings.add("after-last-day", Place.nowhere(), "2025-06-23", "2025-06-20");
        assertThat(page(answer("rejected", findings)))
                .contains("BỊ TỪ CHỐI vì thời gian nhận; số liệu không phải sửa.")
                .doesNotContain("cần sửa và gửi lại");
    }

    @Test
    void saysThatNothingIsReported() throws IOException {
        Answer nil = answer("accepted", new Findings(CATALOGUE, "u"));
        assertThat(page(nil)).doesNotContain("không có số liệu nào");
        assertThat(page(PageAnswers.nil()))
                .contains("Báo cáo cho biết quý này không có số liệu nào");
    }
}
