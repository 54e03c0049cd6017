package org.learningdistricts.answers.html;

import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.learningdistricts.answers.answer.DeliveryAnswer;
import org.learningdistricts.answers.answer.Sentence;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.intake.finding.Severity;

/** What lies in inboxes and was not taken in, as one HTML page for who keeps them in order. */
public final class DeliveryReport {

    /** The catalogue of checks, from the folder of a load's report. */
    private static final String CATALOGUE = "../../" + CataloguePage.FILE_NAME;

    private final Template template = HtmlTemplate.of("delivery.html");
    private final Contract received;
    private final CheckCatalogue catalogue;

    public DeliveryReport(Contracts contracts, CheckCatalogue catalogue) {
        this.received = contracts.received();
        this.catalogue = catalogue;
    }

    /**
     * Writes the page.
     *
     * @throws IOException if it cannot be written
     */
    public void write(DeliveryAnswer answer, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        template.execute(page(answer), writer);
        writer.flush();
    }

    private DeliveryPage page(DeliveryAnswer answer) {
        List<RuleTotal> totals = FindingSections.totals(answer.findings());
        TreeSet<String> inboxes = new TreeSet<>();
        answer.findings()
                .forEach(f -> inboxes.addAll(answer.inboxes().getOrDefault(f.id(), List.of())));
        FindingSections sections =
                new FindingSections(
                        catalogue,
                        CATALOGUE,
                        answer.findings().stream(),
                        finding -> place(finding, answer, inboxes.size() > 1));
        long errors = RuleTotal.count(totals, Severity.ERROR);
        long warnings = RuleTotal.count(totals, Severity.WARNING);
        return new DeliveryPage(
                answer.loadId(),
                String.join(", ", inboxes),
                errors > 0 ? "rejected" : warnings > 0 ? "accepted_with_warnings" : "accepted",
                verdict(errors, warnings),
                steps(errors, warnings),
                Stream.of(
                                sections.section(
                                        "error",
                                        FindingSections.of(Severity.ERROR, totals),
                                        "Chưa nạp",
                                        "Not taken in",
                                        "Những gì nêu ở đây không được nạp.",
                                        "What is listed here was not taken in."),
                                sections.section(
                                        "warning",
                                        FindingSections.of(Severity.WARNING, totals),
                                        "Cảnh báo",
                                        "Warnings",
                                        "Có thể đúng, có thể sai: xem lại.",
                                        "May be right or wrong: look again."),
                                sections.section(
                                        "info",
                                        FindingSections.of(Severity.INFO, totals),
                                        "Ghi chú",
                                        "Notes",
                                        "Để biết; đúng thì không cần làm gì.",
                                        "To be known; nothing to do if that is right."))
                        .filter(section -> !section.rules().isEmpty())
                        .toList());
    }

    private static Sentence verdict(long errors, long warnings) {
        if (errors > 0) {
            return new Sentence(
                    "CHƯA NẠP: %s chỗ trong thư mục gửi đến cần xử lý."
                            .formatted(Language.VI.number(errors)),
                    "Not taken in: places of the inbox that need a person: %s."
                            .formatted(Language.EN.number(errors)));
        }
        return warnings > 0
                ? new Sentence("ĐÃ NẠP, có cảnh báo.", "Taken in, with warnings.")
                : new Sentence("ĐÃ NẠP.", "Taken in.");
    }

    private static List<Sentence> steps(long errors, long warnings) {
        if (errors + warnings == 0) {
            return List.of(new Sentence("Không cần làm gì thêm.", "Nothing more to do."));
        }
        return List.of(
                new Sentence(
                        "Làm theo «Cách sửa» dưới mỗi bảng, ngay trong thư mục gửi đến; tệp không"
                                + " phải báo cáo thì chuyển ra ngoài.",
                        "Do what stands below each table, in the inbox itself; take away what is no"
                                + " submission."),
                new Sentence(
                        "Nạp lại: chỗ đã sửa hoặc đã chuyển ra ngoài không còn được nêu trong ldw"
                                + " status.",
                        "Load again: what was put right or taken away leaves ldw status."));
    }

    /** Inside the inbox, if there is only one; else from the root. */
    private String place(Finding finding, DeliveryAnswer answer, boolean isOneOfSeveral) {
        StringJoiner place = new StringJoiner(" · ");
        String file = String.valueOf(finding.file());
        List<String> inboxes = answer.inboxes().getOrDefault(finding.id(), List.of());
        if (isOneOfSeveral && !inboxes.isEmpty()) {
            inboxes.forEach(inbox -> place.add(inbox + "/" + file));
        } else {
            place.add(file);
        }
        if (finding.row() != null) {
            place.add("dòng " + finding.row());
        }
        if (finding.column() != null) {
            place.add("cột " + column(finding.column()));
        }
        return place.toString();
    }

    private String column(String name) {
        int index = received.indexOf(name);
        return index < 0 ? name : received.fields().get(index).titleVi() + " (" + name + ")";
    }
}
