package org.learningdistricts.answers.html;

import com.samskivert.mustache.Escapers;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.CorrectIn;
import org.learningdistricts.answers.answer.NextSteps;
import org.learningdistricts.answers.answer.Numbers;
import org.learningdistricts.answers.answer.Places;
import org.learningdistricts.answers.answer.Sentence;
import org.learningdistricts.intake.check.submission.SentTable;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.intake.finding.Severity;

/** Turns an answer into what the page shows. */
final class PageMaker {

    /** So many characters of findings, beyond which a rule shows only its first ones. */
    private static final int MOST_CHARACTERS = 600_000;

    private static final int ALWAYS_SHOWN = 3;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** The catalogue of checks, from the folder of a submission's reports. */
    private static final String CATALOGUE = "../../../" + CataloguePage.FILE_NAME + "#";

    private static final Map<String, String> WORDS =
            Map.of("error", "Lỗi", "warning", "Cảnh báo", "review", "Xem lại", "info", "Ghi chú");

    private final Contracts contracts;
    private final CheckCatalogue catalogue;

    PageMaker(Contracts contracts, CheckCatalogue catalogue) {
        this.contracts = contracts;
        this.catalogue = catalogue;
    }

    Page page(Answer answer, boolean isAnnotated) {
        Sentence verdict = NextSteps.verdict(answer);
        return new Page(
                answer.unitName(),
                answer.unitCode(),
                answer.quarter(),
                answer.receivedAt().format(MOMENT),
                answer.status(),
                verdict.vi(),
                verdict.en(),
                NextSteps.of(answer, isAnnotated ? CorrectIn.WORKBOOK_BESIDE : CorrectIn.OWN_FILES),
                new Sections(answer).all(),
                answer.tables().stream().map(this::tableLine).toList(),
                answer.contractVersion(),
                answer.sequence(),
                answer.digest());
    }

    private Page.TableLine tableLine(SentTable table) {
        return new Page.TableLine(
                contracts.byTableName(table.name()).map(Contract::titleVi).orElse(table.name()),
                table.sheet() == null ? table.file() : table.file() + " [" + table.sheet() + "]",
                table.rows() == null ? "–" : Numbers.vi(table.rows()));
    }

    /** The sections of one page, which share its room. */
    private final class Sections {

        private final Answer answer;
        private final Places places;
        private final Map<String, List<Finding>> byRule;
        private final List<RuleTotal> reviews;
        private int characters;

        Sections(Answer answer) {
            this.answer = answer;
            this.places = new Places(contracts, answer);
            this.byRule =
                    Stream.concat(answer.findings().stream(), answer.reviews().stream())
                            .collect(Collectors.groupingBy(Finding::rule));
            this.reviews = totals(answer.reviews());
        }

        private static List<RuleTotal> totals(List<Finding> reviews) {
            return reviews.stream()
                    .collect(
                            Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(
                            of ->
                                    new RuleTotal(
                                            of.get(0).rule(),
                                            of.get(0).severity(),
                                            of.size(),
                                            of.size()))
                    .toList();
        }

        List<Page.Section> all() {
            return Stream.of(
                            section(
                                    "error",
                                    of(Severity.ERROR),
                                    "Lỗi phải sửa",
                                    "Errors",
                                    "Còn một lỗi thì cả báo cáo chưa được nhận.",
                                    "One error keeps the whole submission out."),
                            section(
                                    "warning",
                                    of(Severity.WARNING),
                                    "Cảnh báo",
                                    "Warnings",
                                    "Có thể đúng, có thể sai: xem lại.",
                                    "May be right or wrong: look again."),
                            section(
                                    "review",
                                    reviews,
                                    "Cần xem lại",
                                    "To review",
                                    "So với bảng khác, quý trước hoặc quyết định công nhận; không"
                                            + " làm thay đổi kết quả nhận báo cáo.",
                                    "Beside other tables, the quarter before or decisions; the"
                                            + " verdict does not change."),
                            section(
                                    "info",
                                    of(Severity.INFO),
                                    "Ghi chú",
                                    "Notes",
                                    "Cách phần mềm đã đọc báo cáo; đúng thì không cần làm gì.",
                                    "How the submission was read; nothing to do if that is right."))
                    .filter(section -> !section.rules().isEmpty())
                    .toList();
        }

        private Page.Section section(
                String kind,
                List<RuleTotal> totals,
                String titleVi,
                String titleEn,
                String introVi,
                String introEn) {
            List<Page.Rule> rules =
                    totals.stream()
                            .sorted(Comparator.comparingLong(RuleTotal::total).reversed())
                            .map(total -> rule(kind, total))
                            .toList();
            return new Page.Section(
                    kind,
                    titleVi,
                    titleEn,
                    introVi,
                    introEn,
                    Numbers.vi(totals.stream().mapToLong(RuleTotal::total).sum()),
                    rules);
        }

        private List<RuleTotal> of(Severity severity) {
            return answer.totals().stream().filter(total -> total.severity() == severity).toList();
        }

        private Page.Rule rule(String kind, RuleTotal total) {
            List<Finding> listed = byRule.getOrDefault(total.rule(), List.of());
            boolean hasOneRemedy = listed.stream().map(Finding::remedyVi).distinct().count() == 1;
            List<Page.Line> lines = new ArrayList<>();
            for (Finding finding : listed) {
                Page.Line line = line(finding, !hasOneRemedy);
                if (lines.size() >= ALWAYS_SHOWN && characters > MOST_CHARACTERS) {
                    break;
                }
                characters += length(line);
                lines.add(line);
            }
            CatalogueEntry entry = catalogue.entry(total.rule());
            long more = total.total() - lines.size();
            return new Page.Rule(
                    total.rule(),
                    kind,
                    WORDS.getOrDefault(kind, kind),
                    Numbers.vi(total.total()),
                    entry.titleVi(),
                    entry.titleEn(),
                    CATALOGUE + total.rule(),
                    hasOneRemedy ? listed.get(0).remedyVi() : null,
                    hasOneRemedy ? listed.get(0).remedyEn() : null,
                    lines,
                    more == 0 ? null : Numbers.vi(more),
                    where(total, lines.size()));
        }

        private Page.Line line(Finding finding, boolean withRemedy) {
            return new Page.Line(
                    places.of(finding),
                    finding.messageVi(),
                    finding.messageEn(),
                    withRemedy ? finding.remedyVi() : null,
                    withRemedy ? finding.remedyEn() : null);
        }
    }

    private static Sentence where(RuleTotal total, int shown) {
        if (total.listed() == shown) {
            return new Sentence(
                    "Các chỗ còn lại cùng kiểu với các chỗ đã nêu.",
                    "The others are of the same kind.");
        }
        return new Sentence(
                "Tệp findings.csv liệt kê %s chỗ.".formatted(Numbers.vi(total.listed())),
                "findings.csv lists %s.".formatted(Numbers.en(total.listed())));
    }

    private static int length(Page.Line line) {
        return Stream.of(
                        line.placeVi(),
                        line.messageVi(),
                        line.messageEn(),
                        line.ownRemedyVi(),
                        line.ownRemedyEn())
                .mapToInt(PageMaker::length)
                .sum();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : Escapers.HTML.escape(text).length();
    }
}
