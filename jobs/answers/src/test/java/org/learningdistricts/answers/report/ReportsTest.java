package org.learningdistricts.answers.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.reader.file.PathSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

class ReportsTest {

    private static final Path SAMPLES = Path.of("../../sample-input");
    private static final Schemas SCHEMAS = Schemas.bundled();
    private static final Contracts CONTRACTS = Contracts.load(SCHEMAS);
    private static final CheckCatalogue CATALOGUE = CheckCatalogue.load(SCHEMAS);
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 10, 1, 9, 0);

    private static final Reference REFERENCE = Reference.load(SCHEMAS);
    private static final SubmissionChecker CHECKER =
            new SubmissionChecker(REFERENCE, CONTRACTS, CATALOGUE, ReadLimits.DEFAULT);

    private final Reports reports = new Reports(CONTRACTS, CATALOGUE, CHECKER, ReadLimits.DEFAULT);

    @TempDir private Path folder;

    @Test
    void keepsToThePublishedFormOfReportJson() throws IOException {
        Schema schema = strictSchema();
        List<String> faults = new ArrayList<>();
        List<Answer> answers = sampleAnswers();
        for (Answer answer : answers) {
            reports.write(folder, answer, List.of(), ReportKinds.JSON);
            String json = Files.readString(folder.resolve("report.json"));
            schema.validate(json, InputFormat.JSON).forEach(fault -> faults.add(fault.toString()));
        }
        assertThat(answers).hasSizeGreaterThan(80);
        assertThat(faults).isEmpty();
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        for (Answer answer : sampleAnswers()) {
            reports.write(folder, answer, List.of(), ReportKinds.JSON);
            assertThat(JsonReport.read(folder.resolve("report.json"))).isEqualTo(answer);
        }
    }

    @Test
    void leavesNoOlderFormBesideANewerJudgement() throws IOException {
        Answer answer = sampleAnswers().get(0);
        List<SourceFile> files = sources("rejected", "count-above-total").get(0).files();
        reports.write(folder, answer, files, ReportKinds.ALL);
        assertThat(names())
                .containsExactly("annotated.xlsx", "findings.csv", "report.html", "report.json");
        reports.write(folder, answer, List.of(), ReportKinds.JSON);
        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void promisesTheMarkedWorkbookOnlyWhereItLies() throws IOException {
        SubmissionSource source = sources("rejected", "count-above-total").get(0);
        Answer answer = Answer.of(CHECKER.check(source));
        reports.write(folder, answer, source.files(), ReportKinds.ALL);
        assertThat(names())
                .containsExactly("annotated.xlsx", "findings.csv", "report.html", "report.json");
        assertThat(page()).contains("annotated.xlsx");

        reports.complete(folder, answer, source::files);
        assertThat(names()).contains("annotated.xlsx");
        assertThat(page()).contains("annotated.xlsx");

        reports.write(folder, answer, List.of(), ReportKinds.ALL);
        assertThat(names()).containsExactly("findings.csv", "report.html", "report.json");
        assertThat(page()).doesNotContain("annotated.xlsx");
    }

    @Test
    void doesNotSendAnOfficeToAWorkbookThatIsNotWhole() throws IOException {
        SubmissionSource source = sources("rejected", "ambiguous-separator").get(0);
        Answer answer = Answer.of(CHECKER.check(source));
        reports.write(folder, answer, source.files(), ReportKinds.ALL);
        assertThat(names()).contains("annotated.xlsx");
        assertThat(page()).doesNotContain("annotated.xlsx");
    }

    @Test
    void answersAllTheSameWhenTheMarkedWorkbookFails() throws IOException {
        SubmissionSource source = sources("rejected", "count-above-total").get(0);
        Answer answer = Answer.of(CHECKER.check(source));
        reports.write(folder, answer, source.files(), ReportKinds.ALL);
        List<SourceFile> gone =
                List.of(
                        new SourceFile(
                                "literacy.csv", new PathSource(folder.resolve("gone")), "digest"));
        reports.write(folder, answer, gone, ReportKinds.ALL);
        assertThat(names()).containsExactly("findings.csv", "report.html", "report.json");
    }

    @Test
    void listsFindingsForSpreadsheetsWithoutFormulas() throws IOException {
        Findings findings = new Findings(CATALOGUE, "u");
        Place cell = Place.cell("a.csv", 7L, "population");
        findings.add("wrong-type", cell, "=HYPERLINK(\"http://a\",\"b\")", null);
        findings.add("wrong-type", cell, "-5", "a\nb, \"c\"");
        reports.write(folder, answer(findings), List.of(), ReportKinds.ALL);
        byte[] bytes = Files.readAllBytes(folder.resolve("findings.csv"));
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        String text = Files.readString(folder.resolve("findings.csv")).substring(1);
        try (CSVParser csv =
                CSVParser.parse(
                        text,
                        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            List<CSVRecord> rows = csv.getRecords();
            assertThat(rows)
                    .extracting(row -> row.get("value"))
                    .containsExactly("'=HYPERLINK(\"http://a\",\"b\")", "-5");
            assertThat(rows.get(1).get("expected")).isEqualTo("a\nb, \"c\"");
            assertThat(rows.get(1).get("row_number")).isEqualTo("7");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "+A1",
                "-A1",
                "\t=1",
                "\r=1",
                "\u200b=1+1",
                "\u00a0=1+1",
                "\ufeff \u3000@A1",
                "\uff1d1+1",
                "\uff20A1",
                "\uff0bA1",
                "\uff0dA1",
                "\u034f=1",
                "\u2060+A1"
            })
    void nothingIsAFormulaForASpreadsheet(String value) throws IOException {
        Findings findings = new Findings(CATALOGUE, "u");
        findings.add("wrong-type", Place.cell("a.csv", 7L, "population"), value, null);
        reports.write(folder, answer(findings), List.of(), ReportKinds.ALL);

        String shown = findings.list().get(0).value();
        assertThat(Files.readString(folder.resolve("findings.csv"))).contains("'" + shown);
    }

    @Test
    void noPageHoldsAnEscape() throws IOException {
        Findings findings = new Findings(CATALOGUE, "u");
        findings.add("ignored-file", Place.file("a\u001b[31m.csv"), "\u001b]0;x\u0007", null);
        reports.write(folder, answer(findings), List.of(), ReportKinds.ALL);

        for (String name : List.of("report.html", "report.json", "findings.csv")) {
            assertThat(Files.readString(folder.resolve(name)))
                    .as(name)
                    .doesNotContain("\u001b")
                    .contains("\u241b");
        }
    }

    @Test
    void masksNumbersInTheNamesOfColumns() throws IOException {
        Path inbox = folder.resolve("inbox");
        Path unit = Files.createDirectories(inbox.resolve("2025-Q3/00097"));
        try (Stream<Path> files =
                Files.list(Path.of("../../sample-input/quarters/2025-Q3/00097"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        unit.resolve(file.getFileName()),
                        text.replaceFirst(
                                "commune_name|unit_name",
                                "001099012345 và 001 099 012 346 và 00109901\u034f2347"));
            }
        }
        SubmissionSource source = received(inbox).get(0);
        Path answers = folder.resolve("answers");
        reports.write(answers, Answer.of(CHECKER.check(source)), source.files(), ReportKinds.ALL);

        assertThat(Files.readString(answers.resolve("report.json")))
                .contains("************ và ************ và ************")
                .doesNotContain("001099", "001 099", "00109901");
    }

    /** The published schema, and no property that it does not name. */
    private static Schema strictSchema() throws IOException {
        String published = Files.readString(Path.of("../../schemas/reports/report.schema.json"));
        String strict =
                published.replace(
                        "\"type\": \"object\",",
                        "\"type\": \"object\", \"additionalProperties\": false,");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(strict);
    }

    private static Answer answer(Findings findings) {
        return new Answer(
                "2025-Q3",
                "commune",
                "00097",
                "Phường Hồng Hà",
                "folder",
                NOW,
                "e7328f2c27ee242669937743f570e1b291864552ddd48c671481806a282e8496",
                "2025.1",
                null,
                null,
                "rejected",
                List.of(),
                findings.totals(),
                findings.list(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    private static List<Answer> sampleAnswers() throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (String kind : List.of("rejected", "warned")) {
            try (Stream<Path> samples = Files.list(SAMPLES.resolve(kind))) {
                for (Path sample : samples.filter(Files::isDirectory).sorted().toList()) {
                    for (SubmissionSource source :
                            sources(kind, String.valueOf(sample.getFileName()))) {
                        answers.add(Answer.of(CHECKER.check(source)));
                    }
                }
            }
        }
        return answers;
    }

    private static List<SubmissionSource> sources(String kind, String sample) {
        return received(SAMPLES.resolve(kind).resolve(sample));
    }

    private static List<SubmissionSource> received(Path inbox) {
        Reception all = new Reception(Set.of(), null, NOW, Duration.ZERO, id -> false);
        return new Inbox(REFERENCE, CONTRACTS, CATALOGUE, ReadLimits.DEFAULT)
                .receive(inbox, all)
                .submissions();
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
