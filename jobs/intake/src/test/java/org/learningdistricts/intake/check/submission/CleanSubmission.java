package org.learningdistricts.intake.check.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningdistricts.intake.Bundled;
import org.learningdistricts.intake.check.plain.RowValues;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;
import org.springframework.util.FileSystemUtils;

/** A copy of a clean submission that a test spoils in one place. */
public final class CleanSubmission {

    private final Path inbox;
    private final Path folder;
    private final Reference reference;
    private final LocalDateTime receivedAt;

    private CleanSubmission(Path inbox, String unit, String decisions, LocalDateTime receivedAt)
            throws IOException {
        this.inbox = inbox;
        this.folder = Files.createDirectories(inbox.resolve(unit));
        this.reference =
                decisions.isEmpty()
                        ? Bundled.REFERENCE
                        : Reference.load(Schemas.bundled(), decisions);
        this.receivedAt = receivedAt;
        try (Stream<Path> files =
                Files.list(Path.of("../../sample-input/quarters").resolve(unit))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** That of a commune, for 2025-Q3. */
    public static CleanSubmission ofCommune(Path inbox) throws IOException {
        return new CleanSubmission(inbox, "2025-Q3/00004", "", LocalDateTime.of(2025, 9, 20, 9, 0));
    }

    /** That of a district, for 2025-Q1, read with decisions about names. */
    static CleanSubmission ofDistrict(Path inbox, String unit, String decisions)
            throws IOException {
        return new CleanSubmission(inbox, unit, decisions, LocalDateTime.of(2025, 3, 10, 9, 0));
    }

    /** That of any unit of the sample, received in time. */
    static CleanSubmission of(Path inbox, String quarter, Path unit) throws IOException {
        LocalDateTime receivedAt = Quarter.parse(quarter).lastDay().withDayOfMonth(10).atTime(9, 0);
        return new CleanSubmission(inbox, quarter + "/" + unit.getFileName(), "", receivedAt);
    }

    public List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    public void write(String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines);
    }

    void remove(String name) throws IOException {
        Files.delete(folder.resolve(name));
    }

    /** Puts another text in place of one, which must be there. */
    public void replace(String name, String text, String other) throws IOException {
        String old = Files.readString(folder.resolve(name));
        if (!old.contains(text)) {
            throw new IllegalArgumentException("expected " + text + " in " + old);
        }
        Files.writeString(folder.resolve(name), old.replace(text, other));
    }

    /** A workbook with the tables, all cells as text. */
    public XSSFWorkbook workbook() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                XSSFSheet sheet =
                        book.createSheet(file.getFileName().toString().replace(".csv", ""));
                try (CSVParser rows = CSVParser.parse(file, UTF_8, CSVFormat.RFC4180)) {
                    for (CSVRecord record : rows) {
                        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                        for (String text : record) {
                            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
                        }
                    }
                }
            }
        }
        return book;
    }

    /** Sends a workbook instead. */
    public void send(XSSFWorkbook book) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Path file = folder.resolveSibling(folder.getFileName() + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    /** Sends a zip file of the files instead, which lie in a folder of it. */
    void sendZip(String within) throws IOException {
        Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
        try (Stream<Path> files = Files.list(folder);
                ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files.sorted().toList()) {
                packed.putNextEntry(new ZipEntry(within + file.getFileName()));
                Files.copy(file, packed);
            }
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    CheckedSubmission check() {
        Reception reception =
                new Reception(Set.of(), receivedAt, receivedAt, Duration.ZERO, id -> false);
        return new SubmissionChecker(
                        reference, Bundled.CONTRACTS, Bundled.CATALOGUE, ReadLimits.DEFAULT)
                .check(
                        new Inbox(
                                        reference,
                                        Bundled.CONTRACTS,
                                        Bundled.CATALOGUE,
                                        ReadLimits.DEFAULT)
                                .receive(inbox, reception)
                                .submissions()
                                .get(0));
    }

    /** Rule, file, row, column, value and expectation of each finding. */
    public List<String> found() {
        return check().findings().stream()
                .map(
                        f ->
                                Stream.of(
                                                f.rule(),
                                                f.file(),
                                                f.row(),
                                                f.column(),
                                                f.value(),
                                                f.expected())
                                        .map(part -> Objects.toString(part, "-"))
                                        .reduce((left, right) -> left + " " + right)
                                        .orElse(""))
                .toList();
    }

    /** The rows of all datasets as they enter the lake, without where they came from. */
    static List<List<Object>> figures(CheckedSubmission checked) {
        return checked.tables().stream().flatMap(table -> figures(table).stream()).toList();
    }

    /** The rows of one dataset. */
    List<List<Object>> rows(String dataset) {
        return check().tables().stream()
                .filter(table -> table.contract().name().equals(dataset))
                .flatMap(table -> figures(table).stream())
                .toList();
    }

    private static List<List<Object>> figures(CheckedTable table) {
        return RowValues.of(table.rows()).stream()
                .map(row -> Stream.of(row).skip(3).map(v -> Objects.toString(v, "")).toList())
                .map(List::<Object>copyOf)
                .toList();
    }
}
