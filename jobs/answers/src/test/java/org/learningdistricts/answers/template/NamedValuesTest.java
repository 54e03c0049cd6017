package org.learningdistricts.answers.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.intake.check.rows.MissingValue;
import org.learningdistricts.intake.check.rows.ValueOutsideList;
import org.learningdistricts.intake.check.rows.WrongType;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.JudgedSamples;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Expectation;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.receive.FileNames;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.table.ColumnLetters;

/**
 * What a sentence names as right, typed into the template's cell, is taken by the cell; or it
 * stands in the template already, where the office fills nothing in.
 */
class NamedValuesTest {

    private static final Pattern EXAMPLE = Pattern.compile("ví dụ ([^;(]+?)(?=[;(]|[.,] |\\.?$)");
    private static final Pattern BOUND =
            Pattern.compile("(?:từ|đến|không sau|không trước) (\\d\\d/\\d\\d/\\d{4}|\\d{4})\\b");
    private static final Pattern READ =
            Pattern.compile("^Ô «[^»]+» ghi .*được (?:đọc|hiểu) là (?:ngày )?«?([^;»]+)»?\\.$");
    private static final Pattern UNIT = Pattern.compile("([^,:;]+) \\((?:\\d{3}|\\d{5})\\)");
    private static final Pattern TOTAL = Pattern.compile("lớn hơn «[^»]+» \\(([\\d.]+)\\)");

    /** Checks that name the whole list of a cell. */
    private static final Set<String> OF_A_LIST =
            Set.of(WrongType.RULE, MissingValue.RULE, ValueOutsideList.RULE);

    private final Map<String, MadeTemplate> templates = new HashMap<>();
    private final Set<String> tried = new TreeSet<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void thoseOfAllSamplesAreTaken() throws IOException {
        for (Path sample : JudgedSamples.faults()) {
            for (CheckedSubmission checked : JudgedSamples.submissions(sample)) {
                for (Finding finding : checked.findings()) {
                    tryAll(checked, finding);
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(tried)
                .contains(
                        "ambiguous-number",
                        "code-outside-unit",
                        "count-above-total",
                        "date-form",
                        "decision-after-quarter",
                        "implausible-year",
                        "impossible-date",
                        "label-form",
                        "missing-value",
                        "month-first-dates",
                        "number-form",
                        "unknown-code",
                        "value-outside-list",
                        "wrong-type");
    }

    private void tryAll(CheckedSubmission checked, Finding finding) throws IOException {
        Contract table = table(finding).orElse(null);
        if (table == null || table.indexOf(String.valueOf(finding.column())) < 0) {
            return;
        }
        Field field = table.field(String.valueOf(finding.column()));
        Unit unit = checked.source().unit();
        MadeTemplate template = template(unit, checked.source().quarter().toString());
        for (String value : named(finding, field)) {
            tryOne(template, finding.rule(), table, toFill(table, field), value);
        }
    }

    private static Optional<Contract> table(Finding finding) {
        String name =
                finding.sheet() == null
                        ? FileNames.stem(Objects.toString(finding.file(), ""))
                        : finding.sheet();
        return MadeTemplate.CONTRACTS
                .byTableName(name)
                .filter(MadeTemplate.CONTRACTS.datasets()::contains);
    }

    /** A code that follows from a name is filled in by it. */
    private static Field toFill(Contract table, Field field) {
        return table.fields().stream()
                .filter(other -> field.name().equals(other.nameOf()))
                .findFirst()
                .orElse(field);
    }

    private void tryOne(
            MadeTemplate template, String rule, Contract table, Field field, String value)
            throws IOException {
        String place =
                table.titleVi()
                        + "!"
                        + ColumnLetters.of(table.indexOf(field.name()))
                        + FieldFormula.FIRST_ROW;
        XSSFCell cell = template.cell(place);
        tried.add(rule);
        if (cell.getCellStyle().getLocked()
                ? !isGiven(template, cell, value)
                : !isTaken(template, place, value)) {
            refused.add(rule + ": " + place + " " + value);
        }
        if (!cell.getCellStyle().getLocked()) {
            cell.setBlank();
        }
    }

    /** Whether a column that the office does not fill in has a value somewhere. */
    private static boolean isGiven(MadeTemplate template, XSSFCell cell, String value) {
        String sheet = cell.getSheet().getSheetName();
        return IntStream.rangeClosed(FieldFormula.FIRST_ROW, cell.getSheet().getLastRowNum() + 1)
                .mapToObj(row -> template.row(sheet, row).get(cell.getColumnIndex()))
                .anyMatch(value::equals);
    }

    private static boolean isTaken(MadeTemplate template, String place, String value) {
        List<String> choices = template.choices(place);
        return choices.isEmpty()
                ? template.type(place, typed(value)).takes(place)
                : choices.contains(value);
    }

    private static List<String> named(Finding finding, Field field) {
        List<String> named = new ArrayList<>();
        groups(EXAMPLE, finding.remedyVi())
                .forEach(found -> named.addAll(Arrays.asList(found.split(" hoặc ", -1))));
        named.addAll(groups(BOUND, finding.remedyVi()));
        named.addAll(groups(READ, finding.messageVi()));
        named.addAll(groups(TOTAL, finding.messageVi()));
        if (field.unitCode() != null) {
            named.clear();
            named.addAll(groups(UNIT, finding.remedyVi()));
        }
        if (field.codeList() != null
                && OF_A_LIST.contains(finding.rule())
                && finding.expectedVi() != null) {
            named.addAll(
                    Arrays.asList(
                            finding.expectedVi().replaceAll("[«»]", "").split(", | hoặc ", -1)));
        }
        return named.stream().map(String::strip).toList();
    }

    private static List<String> groups(Pattern pattern, String sentence) {
        return pattern.matcher(sentence)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** What a spreadsheet under Vietnamese settings makes of it. */
    private static String typed(String value) {
        if (value.matches("\\d\\d/\\d\\d/\\d{4}")) {
            return value.replaceAll("(..)/(..)/(....)", "$3-$2-$1");
        }
        return value.matches("[\\d.]+(,\\d+)?") ? value.replace(".", "").replace(',', '.') : value;
    }

    private MadeTemplate template(Unit unit, String quarter) throws IOException {
        String key = unit.level() + unit.code() + quarter;
        if (!templates.containsKey(key)) {
            templates.put(
                    key,
                    MadeTemplate.of(
                            MadeTemplate.bytes(
                                    unit.level(), unit.code(), quarter, LastFigures.NONE)));
        }
        return templates.get(key);
    }

    /** Whatever the quarter is, also one that no sample is of. */
    @ParameterizedTest
    @CsvSource({"district, 001, 2025-Q1", "commune, 00004, 2025-Q4", "commune, 00004, 2028-Q2"})
    void thoseOfAllColumnsAreTaken(String level, String unit, String quarter) throws IOException {
        Scope scope = MadeTemplate.scope(level, unit, quarter);
        MadeTemplate template = template(scope.unit(), quarter);
        for (Contract table : MadeTemplate.CONTRACTS.datasets()) {
            for (Field field : table.fields()) {
                Worded example = Expectation.of(field, scope).get("example");
                if (example != null && table.isSubmittedBy(level) && field.unitCode() == null) {
                    tryOne(template, field.name(), table, field, example.data());
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(tried).hasSizeGreaterThan(20);
    }
}
