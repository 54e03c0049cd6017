package org.learningdistricts.answers.annotated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.Places;
import org.learningdistricts.intake.check.plain.RowValues;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

/**
 * A submission that was judged and answered with a marked workbook.
 *
 * @param written the workbook
 * @param isWhole whether the workbook can be corrected and sent back
 */
record Answered(CheckedSubmission checked, Answer answer, ByteBuffer written, boolean isWhole) {

    private static final Schemas SCHEMAS = Schemas.bundled();
    private static final Contracts CONTRACTS = Contracts.load(SCHEMAS);
    private static final CheckCatalogue CATALOGUE = CheckCatalogue.load(SCHEMAS);
    private static final Reference REFERENCE = Reference.load(SCHEMAS);
    private static final SubmissionChecker CHECKER =
            new SubmissionChecker(REFERENCE, CONTRACTS, CATALOGUE, ReadLimits.DEFAULT);
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 10, 1, 9, 0);

    /** The answers to all submissions of an inbox. */
    static List<Answered> all(Path inbox) throws IOException {
        Reception reception = new Reception(Set.of(), null, NOW, Duration.ZERO, id -> false);
        List<SubmissionSource> sources =
                new Inbox(REFERENCE, CONTRACTS, CATALOGUE, ReadLimits.DEFAULT)
                        .receive(inbox, reception)
                        .submissions();
        Answered[] answered = new Answered[sources.size()];
        for (int i = 0; i < answered.length; i++) {
            answered[i] = of(sources.get(i));
        }
        return List.of(answered);
    }

    /** The answer to the only submission of an inbox. */
    static Answered only(Path inbox) throws IOException {
        List<Answered> all = all(inbox);
        if (all.size() != 1) {
            throw new IllegalArgumentException("expected one submission but found " + all.size());
        }
        return all.get(0);
    }

    private static Answered of(SubmissionSource source) throws IOException {
        CheckedSubmission checked = CHECKER.check(source.held());
        Answer answer = Answer.of(checked);
        Path written = Files.createTempFile("annotated", ".xlsx");
        try {
            boolean isWhole =
                    new AnnotatedReport(CONTRACTS, CHECKER, ReadLimits.DEFAULT)
                            .write(answer, source.files(), written);
            return new Answered(
                    checked, answer, ByteBuffer.wrap(Files.readAllBytes(written)), isWhole);
        } finally {
            Files.delete(written);
        }
    }

    /** The answer to the marked workbook when it is sent as it is. */
    Answered sentBack(Path inbox) throws IOException {
        return sentBack(inbox, workbook());
    }

    /** The answer to another workbook of the same unit. */
    Answered sentBack(Path inbox, byte[] corrected) throws IOException {
        Path quarter = Files.createDirectories(inbox.resolve(answer.quarter()));
        Files.write(quarter.resolve(answer.unitCode() + ".xlsx"), corrected);
        return only(inbox);
    }

    byte[] workbook() {
        byte[] bytes = new byte[written.remaining()];
        written.duplicate().get(bytes);
        return bytes;
    }

    XSSFWorkbook book() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook()));
    }

    Places places() {
        return new Places(CONTRACTS, answer);
    }

    /** The rows of all datasets as they enter the lake, without where they came from. */
    List<String> figures() {
        return checked.tables().stream()
                .sorted(Comparator.comparing(table -> table.contract().name()))
                .flatMap(
                        table ->
                                RowValues.of(table.rows()).stream()
                                        .map(row -> Arrays.asList(row).subList(3, row.length))
                                        .map(row -> table.contract().name() + row))
                .toList();
    }

    /** Rule and place of all findings but that it is late. */
    List<String> findings() {
        return answer.findings().stream()
                .filter(f -> !f.rule().equals("late"))
                .map(f -> f.rule() + " " + f.sheet() + " " + f.row() + " " + f.column())
                .toList();
    }

    /** What the sheets of a workbook show, by row. */
    static List<List<String>> shown(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            List<String> cells = new ArrayList<>();
            XSSFRow row = sheet.getRow(i);
            for (int j = 0; row != null && j < row.getLastCellNum(); j++) {
                cells.add(formatter.formatCellValue(row.getCell(j)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** What the first sheet of the workbook says, line by line. */
    List<String> firstSheet() throws IOException {
        try (XSSFWorkbook book = book()) {
            return shown(book.getSheetAt(0)).stream()
                    .map(row -> String.join(" ", row))
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
