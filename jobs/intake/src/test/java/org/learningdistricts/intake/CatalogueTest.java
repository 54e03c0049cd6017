package org.learningdistricts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.intake.check.submission.MadeSample;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.CsvRows;
import org.learningdistricts.schemas.Schemas;

/**
 * Every check has its row in the catalogue, its class or, in the build, its SQL file, and its
 * sample, which a test reads: SamplesTest, PreviewedSamplesTest or ReviewedSamplesTest.
 */
public class CatalogueTest {

    private static final Path MODULES = Path.of("..");
    private static final Path JAVA = Path.of("src", "main", "java");
    private static final Path SQL = Path.of("../../warehouse/sql/measures/findings");

    /** What stands beside the checks: puts them together, and into words. */
    private static final List<String> NO_CHECKS =
            List.of(
                    "measure_review.sql",
                    "measure_current_explanation.sql",
                    "measure_review_comparison.sql",
                    "measure_review_words.sql",
                    "measure_build_finding.sql");

    private static final Path SAMPLES = Path.of("../../sample-input");
    private static final Path CHECKS = Path.of("../../schemas/checks/checks.csv");
    private static final String INTAKE = "intake";
    private static final String BUILD = "build";
    private static final int LONGEST_TITLE = 60;
    private static final Pattern DECLARED = Pattern.compile("String RULE =\\s+\"([^\"]+)\"");

    /** A rule of one word is an ordinary word elsewhere. */
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    private static final List<CatalogueEntry> ENTRIES =
            CheckCatalogue.load(Schemas.bundled()).entries();

    static Stream<CatalogueEntry> entries() {
        return ENTRIES.stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void hasAWholeRowOfEachCheck(CatalogueEntry entry) {
        assertThat(entry.rule()).matches("[a-z]+(-[a-z]+)*");
        assertThat(entry.severity()).isIn("error", "warning", "info");
        assertThat(entry.stage()).isIn(INTAKE, BUILD);
        assertThat(List.of(entry.titleVi(), entry.titleEn()))
                .allSatisfy(
                        title ->
                                assertThat(title)
                                        .isNotBlank()
                                        .hasSizeLessThanOrEqualTo(LONGEST_TITLE)
                                        .doesNotContain("{")
                                        .doesNotEndWith("."));
        assertThat(
                        List.of(
                                entry.messageVi(),
                                entry.messageEn(),
                                entry.remedyVi(),
                                entry.remedyEn()))
                .allSatisfy(text -> assertThat(text).isNotBlank().matches("(?s).*[.?]"));
        assertThat(entry.source()).isNotBlank();
        if (entry.validTo() != null) {
            assertThat(entry.validTo()).isAfterOrEqualTo(entry.validFrom());
        }
    }

    @Test
    void namesEachCheckOnce() throws IOException {
        assertThat(CsvRows.of(Files.readString(CHECKS)))
                .extracting(row -> row.get("rule"))
                .doesNotHaveDuplicates();
        assertThat(ENTRIES).extracting(CatalogueEntry::titleVi).doesNotHaveDuplicates();
        assertThat(ENTRIES).extracting(CatalogueEntry::titleEn).doesNotHaveDuplicates();
    }

    @Test
    void hasAClassForEachCheckOfTheIntake() throws IOException {
        List<String> declared = found(DECLARED);
        List<String> named = rules(INTAKE).map(CatalogueTest::inItsClass).toList();
        assertThat(without(named, declared))
                .as("add a class in which String RULE is the rule of checks.csv")
                .isEmpty();
        assertThat(without(declared, named))
                .as("add a row to checks.csv, or name the class for its rule")
                .isEmpty();
    }

    @Test
    void namesNoCheckOutsideItsClass() throws IOException {
        Set<String> rules = rules(INTAKE).collect(Collectors.toSet());
        List<String> written =
                found(SEVERAL_WORDS).stream()
                        .filter(use -> rules.contains(use.substring(0, use.indexOf(" "))))
                        .toList();
        assertThat(without(written, rules(INTAKE).map(CatalogueTest::inItsClass).toList()))
                .as("write the RULE of the rule's class instead")
                .isEmpty();
    }

    @Test
    void hasAnSqlFileForEachCheckOfTheBuild() throws IOException {
        List<String> named = rules(BUILD).map(CatalogueTest::sqlFile).toList();
        assertThat(without(named, names(SQL))).as("add SQL to measures/findings").isEmpty();
        assertThat(without(without(names(SQL), named), NO_CHECKS))
                .as("add a row to checks.csv")
                .isEmpty();
        assertThat(rules(BUILD))
                .allSatisfy(
                        rule ->
                                assertThat(SQL.resolve(sqlFile(rule)))
                                        .content()
                                        .contains("'" + rule + "'"));
    }

    @Test
    void hasASampleOfEachCheck() throws IOException {
        List<String> shown =
                new ArrayList<>(
                        keptSamples().map(path -> String.valueOf(path.getFileName())).toList());
        Arrays.stream(MadeSample.values()).map(MadeSample::rule).forEach(shown::add);
        List<String> rules = ENTRIES.stream().map(CatalogueEntry::rule).toList();
        assertThat(without(rules, shown))
                .as("make a sample, see the README of sample-input")
                .isEmpty();
        assertThat(without(shown, rules)).as("samples of no check, or second ones").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keptSamples")
    void namesItsRuleInEachSample(Path sample) throws IOException {
        String rule = String.valueOf(sample.getFileName());
        CatalogueEntry entry =
                ENTRIES.stream().filter(e -> e.rule().equals(rule)).findFirst().orElseThrow();
        String kind = String.valueOf(sample.getParent().getFileName());
        assertThat(kind).isIn(kinds(entry));
        assertThat(Files.readAllLines(sample.resolve("expected.csv")))
                .anyMatch(line -> line.startsWith(rule + "," + entry.severity() + ","));
    }

    static Stream<Path> keptSamples() throws IOException {
        List<Path> samples = new ArrayList<>();
        for (String kind : List.of("rejected", "warned", "reviewed", "previewed")) {
            names(SAMPLES.resolve(kind))
                    .forEach(name -> samples.add(SAMPLES.resolve(kind).resolve(name)));
        }
        return samples.stream();
    }

    private static List<String> kinds(CatalogueEntry entry) {
        if (entry.stage().equals(BUILD)) {
            return List.of("reviewed");
        }
        return entry.severity().equals("error")
                ? List.of("rejected")
                : List.of("warned", "previewed");
    }

    private static Stream<String> rules(String stage) {
        return entries().filter(entry -> entry.stage().equals(stage)).map(CatalogueEntry::rule);
    }

    private static String inItsClass(String rule) {
        String name =
                Arrays.stream(rule.split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
        return rule + " in " + name + ".java";
    }

    private static String sqlFile(String rule) {
        return "measure_" + rule.replace('-', '_') + ".sql";
    }

    /** A list without what stands in another one; what stands there once is left out once. */
    private static List<String> without(List<String> list, List<String> others) {
        List<String> left = new ArrayList<>(list);
        others.forEach(left::remove);
        return left;
    }

    /** Where a pattern's first group stands in the program: "group in file". */
    private static List<String> found(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (String module : names(MODULES)) {
            Path sources = MODULES.resolve(module).resolve(JAVA);
            if (Files.isDirectory(sources)) {
                found.addAll(found(pattern, sources));
            }
        }
        return found;
    }

    private static List<String> found(Pattern pattern, Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(
                            file ->
                                    pattern.matcher(text(file))
                                            .results()
                                            .map((MatchResult match) -> match.group(1))
                                            .map(rule -> rule + " in " + file.getFileName()))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }
}
