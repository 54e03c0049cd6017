package org.learningdistricts.answers.html;

import com.samskivert.mustache.Escapers;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.CorrectIn;
import org.learningdistricts.answers.answer.NextSteps;
import org.learningdistricts.answers.answer.Places;
import org.learningdistricts.answers.answer.Sentence;
import org.learningdistricts.intake.check.rows.MissingValue;
import org.learningdistricts.intake.check.rows.ValueOutsideList;
import org.learningdistricts.intake.check.rows.WrongType;
import org.learningdistricts.intake.check.submission.SentTable;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.reference.Quarter;

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

    /** Checks that expect a value of the cell; others compare it with something else. */
    private static final Set<String> OF_A_RIGHT_VALUE =
            Set.of(WrongType.RULE, MissingValue.RULE, ValueOutsideList.RULE);

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
                Language.VI.quarter(Quarter.parse(answer.quarter())),
                Language.EN.quarter(Quarter.parse(answer.quarter())),
                answer.receivedAt().format(MOMENT),
                answer.dueDay() == null ? null : Language.VI.day(answer.dueDay()),
                waits(answer) ? "accepted_with_warnings" : answer.status(),
                verdict.vi(),
                verdict.en(),
                NextSteps.of(answer, isAnnotated ? CorrectIn.WORKBOOK_BESIDE : CorrectIn.OWN_FILES),
                new Sections(answer).all(),
                answer.tables().stream().map(this::tableLine).toList(),
                answer.contractVersion(),
                answer.sequence(),
                answer.digest());
    }

    /** Whether something waits for the office although its figures count. */
    private static boolean waits(Answer answer) {
        return !answer.isRejected() && !answer.reviews().isEmpty();
    }

    private Page.TableLine tableLine(SentTable table) {
        return new Page.TableLine(
                contracts.byTableName(table.name()).map(Contract::titleVi).orElse(table.name()),
                table.sheet() == null ? table.file() : table.file() + " [" + table.sheet() + "]",
                table.rows() == null ? "–" : Language.VI.number(table.rows()));
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
                                    "Còn một lỗi thì cả báo cáo chưa được chấp nhận.",
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
                                    "So với bảng khác, quý trước hoặc quyết định công nhận; báo cáo"
                                            + " vẫn được chấp nhận.",
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
                    Language.VI.number(totals.stream().mapToLong(RuleTotal::total).sum()),
                    rules);
        }

        private List<RuleTotal> of(Severity severity) {
            return answer.totals().stream().filter(total -> total.severity() == severity).toList();
        }

        private Page.Rule rule(String kind, RuleTotal total) {
            List<Finding> listed = byRule.getOrDefault(total.rule(), List.of());
            Map<List<String>, List<Finding>> shown = new LinkedHashMap<>();
            long count = 0;
            for (Finding finding : listed) {
                if (count >= ALWAYS_SHOWN && characters > MOST_CHARACTERS) {
                    break;
                }
                count++;
                characters += length(line(finding));
                shown.computeIfAbsent(
                                List.of(finding.remedyVi(), finding.remedyEn()),
                                remedy -> new ArrayList<>())
                        .add(finding);
            }
            List<Page.Group> groups =
                    shown.entrySet().stream()
                            .map(of -> group(kind, of.getKey(), of.getValue()))
                            .toList();
            CatalogueEntry entry = catalogue.entry(total.rule());
            long more = total.total() - count;
            return new Page.Rule(
                    total.rule(),
                    kind,
                    WORDS.getOrDefault(kind, kind),
                    Language.VI.number(total.total()),
                    entry.titleVi(),
                    entry.titleEn(),
                    CATALOGUE + total.rule(),
                    groups,
                    more == 0 ? null : Language.VI.number(more),
                    where(total, count));
        }

        private Page.Group group(String kind, List<String> remedy, List<Finding> findings) {
            List<Page.Line> lines = findings.stream().map(this::line).toList();
            boolean isTable =
                    findings.size() > 1 && findings.stream().allMatch(PageMaker::isOfCell);
            boolean isNote = kind.equals("info");
            return new Page.Group(
                    remedy.get(0),
                    remedy.get(1),
                    isTable,
                    isNote ? "Trong tệp" : "Đang ghi",
                    isNote ? "Đã đọc là" : "Phải là",
                    lines);
        }

        private Page.Line line(Finding finding) {
            return new Page.Line(
                    places.of(finding),
                    finding.messageVi(),
                    finding.messageEn(),
                    Objects.requireNonNullElse(finding.value(), ""),
                    Objects.requireNonNullElse(finding.expectedVi(), ""),
                    Objects.requireNonNullElse(finding.expectedEn(), ""));
        }
    }

    /** Whether a finding says of one cell what would be right in it, or how it was read. */
    private static boolean isOfCell(Finding finding) {
        return (finding.severity() == Severity.INFO || OF_A_RIGHT_VALUE.contains(finding.rule()))
                && finding.row() != null
                && finding.column() != null
                && finding.value() != null
                && finding.expectedVi() != null;
    }

    private static Sentence where(RuleTotal total, long shown) {
        if (total.listed() == shown) {
            return new Sentence(
                    "Các chỗ còn lại cùng kiểu với các chỗ đã nêu.",
                    "The others are of the same kind.");
        }
        return new Sentence(
                "Tệp findings.csv liệt kê %s chỗ.".formatted(Language.VI.number(total.listed())),
                "findings.csv lists %s.".formatted(Language.EN.number(total.listed())));
    }

    private static int length(Page.Line line) {
        return Stream.of(
                        line.placeVi(),
                        line.messageVi(),
                        line.messageEn(),
                        line.value(),
                        line.expectedVi())
                .mapToInt(PageMaker::length)
                .sum();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : Escapers.HTML.escape(text).length();
    }
}
