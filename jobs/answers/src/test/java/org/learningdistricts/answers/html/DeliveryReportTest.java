package org.learningdistricts.answers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.answers.html.PageAnswers.CATALOGUE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningdistricts.answers.answer.DeliveryAnswer;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.schemas.Schemas;

class DeliveryReportTest {

    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());
    private static final String INBOX = "/srv/inbox";

    /** Notes come first, as they do where they are found. */
    static DeliveryAnswer delivery() {
        Findings findings = new Findings(CATALOGUE, CONTRACTS, "delivery");
        findings.add("ignored-file", Place.file("2025-Q2/a.docx"), "2025-Q2/a.docx", null);
        findings.add("receipt-of-unknown-unit", received(3), "999", null);
        findings.add("unreadable-receipt-time", received(2), "18 tháng 6", "2025-03-18T09:30:00");
        for (int i = 0; i < 3; i++) {
            findings.add("unknown-unit", Place.file("2025-Q2/<b>" + i), "<b>" + i, "district");
        }
        return answer(findings);
    }

    private static Place received(long row) {
        return Place.cell("2025-Q2/received.csv", row, "received_at");
    }

    private static DeliveryAnswer answer(Findings findings) {
        return new DeliveryAnswer("20251001-090000-000000", findings.list(), Map.of())
                .in(inboxes(findings.list(), List.of(INBOX)));
    }

    private static Map<String, List<String>> inboxes(List<Finding> findings, List<String> all) {
        return findings.stream().collect(Collectors.toMap(Finding::id, finding -> all));
    }

    static String page(DeliveryAnswer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DeliveryReport(CONTRACTS, CATALOGUE).write(answer, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsTheWorstFirstAndFindingsOfOneKindAsOneTableWithTheRemedyOnce() throws IOException {
        String page = page(delivery());
        assertThat(all("<section class=\"rule\" id=\"([^\"]+)\"", page))
                .containsExactly(
                        "unknown-unit",
                        "unreadable-receipt-time",
                        "receipt-of-unknown-unit",
                        "ignored-file");
        assertThat(all("<td class=\"place\">([^<]*)</td>", page))
                .containsExactly(
                        "2025-Q2/&lt;b&gt;0",
                        "2025-Q2/&lt;b&gt;1",
                        "2025-Q2/&lt;b&gt;2",
                        "2025-Q2/received.csv · dòng 2 · cột Thời điểm nhận (received_at)",
                        "2025-Q2/received.csv · dòng 3 · cột Thời điểm nhận (received_at)",
                        "2025-Q2/a.docx");
        assertThat(all("(<b>Cách sửa:</b>)", page)).hasSize(4);
        assertThat(page)
                .contains(
                        "<div class=\"verdict rejected\">",
                        "CHƯA NẠP: 4 chỗ trong thư mục gửi đến cần xử lý.",
                        "Not taken in: places of the inbox that need a person: 4.",
                        INBOX,
                        "href=\"../../checks.html#unknown-unit\"");
    }

    @Test
    void namesTheInboxWhereThereAreSeveral() throws IOException {
        List<Finding> findings = delivery().findings();
        String id = findings.get(0).id();
        DeliveryAnswer answer = delivery().in(Map.of(id, List.of("/srv/a", "/srv/b")));
        assertThat(all("<td class=\"place\">([^<]*)</td>", page(answer)))
                .contains("/srv/a/2025-Q2/a.docx · /srv/b/2025-Q2/a.docx", "2025-Q2/&lt;b&gt;0");
    }

    @Test
    void isAmberForWarningsAndGreenForNotes() throws IOException {
        Findings findings = new Findings(CATALOGUE, CONTRACTS, "delivery");
        findings.add("ignored-file", Place.file("a.docx"), "a.docx", null);
        assertThat(page(answer(findings)))
                .contains("class=\"verdict accepted\"", "Không cần làm gì thêm.");
        findings.add("receipt-of-unknown-unit", received(3), "999", null);
        assertThat(page(answer(findings)))
                .contains("class=\"verdict accepted_with_warnings\"", "có cảnh báo");
    }

    @Test
    void loadsNothingFromElsewhere() throws IOException {
        assertThat(page(delivery()))
                .doesNotContain("http:", "https:", "//", "<script", "<link", "<img", "url(", "{{");
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
