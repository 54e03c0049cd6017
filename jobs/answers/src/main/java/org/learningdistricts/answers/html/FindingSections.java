package org.learningdistricts.answers.html;

import com.samskivert.mustache.Escapers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.FindingOrder;
import org.learningdistricts.answers.answer.Sentence;
import org.learningdistricts.intake.check.rows.MissingValue;
import org.learningdistricts.intake.check.rows.ValueOutsideList;
import org.learningdistricts.intake.check.rows.WrongType;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.intake.finding.Severity;

/** The sections of one page, which share its room: its findings by kind and by what mends them. */
final class FindingSections {

    /** So many characters of findings, beyond which a rule shows only its first ones. */
    private static final int MOST_CHARACTERS = 600_000;

    private static final int ALWAYS_SHOWN = 3;

    private static final Map<String, String> WORDS =
            Map.of("error", "Lỗi", "warning", "Cảnh báo", "review", "Xem lại", "info", "Ghi chú");

    /** Checks that expect a value of the cell; others compare it with something else. */
    private static final Set<String> OF_A_RIGHT_VALUE =
            Set.of(WrongType.RULE, MissingValue.RULE, ValueOutsideList.RULE);

    private final CheckCatalogue catalogue;
    private final String catalogueLink;
    private final Function<Finding, @Nullable String> places;
    private final Map<String, List<Finding>> byRule;
    private int characters;

    /**
     * @param catalogueLink the page of the catalogue, as seen from this one
     * @param places says where a finding lies
     */
    FindingSections(
            CheckCatalogue catalogue,
            String catalogueLink,
            Stream<Finding> findings,
            Function<Finding, @Nullable String> places) {
        this.catalogue = catalogue;
        this.catalogueLink = catalogueLink;
        this.places = places;
        this.byRule = findings.collect(Collectors.groupingBy(Finding::rule));
    }

    /** How many findings there are of each rule, if all are listed. */
    static List<RuleTotal> totals(List<Finding> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()))
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

    static List<RuleTotal> of(Severity severity, List<RuleTotal> totals) {
        return totals.stream().filter(total -> total.severity() == severity).toList();
    }

    /** The section of some rules, those with most findings first. */
    Page.Section section(
            String kind,
            List<RuleTotal> totals,
            String titleVi,
            String titleEn,
            String introVi,
            String introEn) {
        List<Page.Rule> rules =
                totals.stream()
                        .sorted(FindingOrder.MOST_FIRST)
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
                catalogueLink + "#" + total.rule(),
                groups,
                more == 0 ? null : Language.VI.number(more),
                where(total, count));
    }

    private Page.Group group(String kind, List<String> remedy, List<Finding> findings) {
        List<Page.Line> lines = findings.stream().map(this::line).toList();
        boolean isTable =
                findings.size() > 1 && findings.stream().allMatch(FindingSections::isOfCell);
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
                places.apply(finding),
                finding.messageVi(),
                finding.messageEn(),
                Objects.requireNonNullElse(finding.value(), "") + fault(finding),
                Objects.requireNonNullElse(finding.expectedVi(), ""),
                Objects.requireNonNullElse(finding.expectedEn(), ""));
    }

    /** Why a cell's text is no value, which its message says behind the text. */
    private static String fault(Finding finding) {
        String quoted = "«" + finding.value() + "»";
        String message = finding.messageVi();
        int at = message.lastIndexOf(quoted);
        return finding.rule().equals(WrongType.RULE) && at >= 0
                ? message.substring(at + quoted.length(), message.length() - 1)
                : "";
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
                .mapToInt(FindingSections::length)
                .sum();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : Escapers.HTML.escape(text).length();
    }
}
