package org.learningdistricts.answers.html;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.AnswerPredecessor;
import org.learningdistricts.answers.answer.CorrectIn;
import org.learningdistricts.answers.answer.NextSteps;
import org.learningdistricts.answers.answer.Places;
import org.learningdistricts.answers.answer.Sentence;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.reference.Quarter;

/** Turns an answer into what the page shows. */
final class PageMaker {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** The catalogue of checks, from the folder of a submission's reports. */
    private static final String CATALOGUE = "../../../" + CataloguePage.FILE_NAME;

    private static final Sentence NIL =
            new Sentence(
                    "Báo cáo cho biết quý này không có số liệu nào: mọi bảng chỉ có dòng tiêu đề.",
                    "The submission says that there is nothing to report: all tables have a header"
                            + " alone.");

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
                steps(answer, isAnnotated ? CorrectIn.WORKBOOK_BESIDE : CorrectIn.OWN_FILES),
                differing(answer),
                sections(answer),
                answer.tables().stream().map(this::tableLine).toList(),
                formation(answer.predecessors()),
                answer.contractVersion(),
                answer.sequence(),
                answer.digest());
    }

    private List<Sentence> steps(Answer answer, CorrectIn where) {
        List<Sentence> steps = NextSteps.of(answer, where);
        return isNil(answer) ? Stream.concat(Stream.of(NIL), steps.stream()).toList() : steps;
    }

    /** Whether every table that it brought has a header alone. */
    private boolean isNil(Answer answer) {
        List<SentTable> tables =
                answer.tables().stream()
                        .filter(table -> contracts.dataset(table.name()).isPresent())
                        .toList();
        return !answer.isRejected()
                && !tables.isEmpty()
                && tables.stream().allMatch(table -> Long.valueOf(0).equals(table.rows()));
    }

    private Page.@Nullable Differing differing(Answer answer) {
        return answer.difference() == null
                ? null
                : new DifferenceMaker(contracts)
                        .of(answer.difference(), new Places(contracts, answer), MOMENT);
    }

    /** Whether something waits for the office although nothing is wrong with its figures. */
    private static boolean waits(Answer answer) {
        return !answer.isRejected()
                && (!answer.reviews().isEmpty()
                        || answer.withdrawal().isPresent()
                        || answer.counting() != null);
    }

    private Page.TableLine tableLine(SentTable table) {
        return new Page.TableLine(
                contracts.byTableName(table.name()).map(Contract::titleVi).orElse(table.name()),
                table.sheet() == null ? table.file() : table.file() + " [" + table.sheet() + "]",
                table.rows() == null ? "–" : Language.VI.number(table.rows()));
    }

    private static Page.@Nullable Formation formation(List<AnswerPredecessor> predecessors) {
        return predecessors.isEmpty()
                ? null
                : new Page.Formation(
                        Language.VI.day(predecessors.get(0).changedOn()),
                        predecessors.stream().map(PageMaker::former).toList(),
                        predecessors.stream().anyMatch(one -> one.level() != null));
    }

    private static Page.Former former(AnswerPredecessor one) {
        return new Page.Former(
                one.unitCode() + " " + one.unitName(),
                one.isWhole() ? new Sentence("toàn bộ", "all") : new Sentence("một phần", "a part"),
                one.level() == null || one.decisionDate() == null
                        ? null
                        : new Sentence(
                                "mức độ %d, %s ngày %s"
                                        .formatted(
                                                one.level(),
                                                one.decisionNumber(),
                                                Language.VI.day(one.decisionDate())),
                                "level %d".formatted(one.level())));
    }

    private List<Page.Section> sections(Answer answer) {
        List<RuleTotal> totals = answer.totals();
        Places places = new Places(contracts, answer);
        FindingSections sections =
                new FindingSections(
                        catalogue,
                        CATALOGUE,
                        Stream.concat(answer.findings().stream(), answer.reviews().stream()),
                        places::of);
        return Stream.of(
                        sections.section(
                                "error",
                                FindingSections.of(Severity.ERROR, totals),
                                "Lỗi phải sửa",
                                "Errors",
                                "Còn một lỗi thì cả báo cáo chưa được chấp nhận.",
                                "One error keeps the whole submission out."),
                        sections.section(
                                "warning",
                                FindingSections.of(Severity.WARNING, totals),
                                "Cảnh báo",
                                "Warnings",
                                "Có thể đúng, có thể sai: xem lại.",
                                "May be right or wrong: look again."),
                        sections.section(
                                "review",
                                FindingSections.totals(answer.reviews()),
                                "Cần xem lại",
                                "To review",
                                "So với bảng khác, quý trước hoặc quyết định công nhận; báo cáo"
                                        + " vẫn được chấp nhận.",
                                "Beside other tables, the quarter before or decisions; the"
                                        + " verdict does not change."),
                        sections.section(
                                "info",
                                FindingSections.of(Severity.INFO, totals),
                                "Ghi chú",
                                "Notes",
                                "Cách phần mềm đã đọc báo cáo; đúng thì không cần làm gì.",
                                "How the submission was read; nothing to do if that is right."))
                .filter(section -> !section.rules().isEmpty())
                .toList();
    }
}
