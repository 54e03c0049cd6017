package org.learningdistricts.intake.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;

/** What can be read in two ways is refused with its question, and no row of it enters the lake. */
class QuestionsTest {

    private static final Path UNIT = Path.of("../../sample-input/conformance/inbox/2025-Q1/002");

    private final Judge judge = new Judge();

    @TempDir private Path inbox;

    static Stream<Shape> questions() {
        return Stream.of(
                Shape.of(
                        "decimals that could be thousands",
                        on("economy", QuestionsTest::isDecimal, v -> "1.234"),
                        "ambiguous-number"),
                Shape.of(
                        "decimals with a comma that could be thousands",
                        on("economy", QuestionsTest::isDecimal, v -> "69,300"),
                        "ambiguous-number"),
                Shape.of(
                        "days that are months",
                        on("evidence", QuestionsTest::isDate, v -> "03/25/2025"),
                        "month-first-dates"),
                Shape.of(
                        "years of two digits",
                        on("evidence", QuestionsTest::isDate, v -> "15/01/25"),
                        "wrong-type"),
                Shape.of(
                        "words for figures",
                        on("titles", QuestionsTest::isCount, v -> "nhiều"),
                        "wrong-type"),
                Shape.of(
                        "dashes for figures",
                        on("titles", QuestionsTest::isCount, v -> "-"),
                        "wrong-type"),
                Shape.of(
                        "rounded figures",
                        on("titles", QuestionsTest::isCount, v -> v + ",5"),
                        "wrong-type"),
                Shape.of(
                        "flags that say both",
                        on("evidence", f -> f.type() == FieldType.BOOLEAN, v -> "có/không"),
                        "wrong-type"),
                Shape.of(
                        "names that fit no unit",
                        t ->
                                on("workforce", f -> f.nameOf() != null, v -> "Phường Mới")
                                        .apply(
                                                on("workforce", f -> f.unitCode() != null, v -> "")
                                                        .apply(t)),
                        "missing-value"),
                Shape.of(
                        "a second table",
                        t ->
                                t.name().equals("workforce")
                                        ? t.withBelow(
                                                joined(
                                                        t.below(),
                                                        List.of(
                                                                List.of(
                                                                        "Mã xã",
                                                                        "Tên xã",
                                                                        "Loại",
                                                                        "Tổng số",
                                                                        "Đăng ký",
                                                                        "Công nhận"))))
                                        : t,
                        "several-tables"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void asks(Shape shape) throws IOException {
        Set<String> expected = shape.write(Submission.read(UNIT, judge.contracts()), inbox);
        CheckedSubmission checked = judge.judge(inbox);
        assertThat(errors(checked)).isEqualTo(expected);
        assertThat(checked.tables()).allSatisfy(t -> assertThat(t.rows()).isNull());
    }

    private static Set<String> errors(CheckedSubmission checked) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    private static UnaryOperator<SentTable> on(
            String table, Predicate<Field> which, UnaryOperator<String> change) {
        return t -> t.name().equals(table) ? t.withCells(which, change) : t;
    }

    private static List<List<String>> joined(List<List<String>> first, List<List<String>> second) {
        List<List<String>> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static boolean isDecimal(Field field) {
        return field.type() == FieldType.NUMBER;
    }

    private static boolean isDate(Field field) {
        return field.type() == FieldType.DATE;
    }

    private static boolean isCount(Field field) {
        return field.type() == FieldType.INTEGER && field.codeList() == null;
    }
}
