package org.learningdistricts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No byte of a person's number that an office sent stays in the data folder. */
class IdentityBytesTest {

    private static final String NUMBER = "001099012345";
    private static final String ANOTHER = "036203004567";

    @TempDir private Path folder;
    private Path data;
    private Path inbox;

    @BeforeEach
    void makeAnInboxWithTwoNumbers() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004", Sample.UNIT);
        Path evidence = unit().resolve("evidence.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(evidence));
        lines.set(1, lines.get(1).replaceFirst("yes,[^,]*,", "yes," + NUMBER + ","));
        lines.set(2, lines.get(2).replaceFirst("yes,[^,]*,", "yes,CCCD " + ANOTHER + ","));
        Files.write(evidence, lines);
        assertThat(String.join("\n", lines)).contains(NUMBER, ANOTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "zip", "workbook", "workbook in a zip"})
    void areNowhereInTheDataFolder(String form) throws IOException, SQLException {
        send(form);

        Ldw load = Ldw.run("load", "--data", data, inbox);

        assertThat(load.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(load.out()).contains("personal-identity-number");
        assertNowhere(load);
        assertNowhere(Ldw.run("report", "--data", data));
        assertNowhere(Ldw.run("load", "--data", data, inbox));
    }

    @Test
    void areFoundWhereTheyLie() throws IOException, SQLException {
        send("workbook in a zip");

        assertThat(placesBelow(folder.resolve("inbox"))).hasSize(1);
    }

    private void assertNowhere(Ldw said) throws IOException, SQLException {
        assertThat(holdsNumber(said.out() + said.err())).isFalse();
        assertThat(placesBelow(data)).isEmpty();
    }

    private Path unit() {
        return inbox.resolve(Sample.QUARTER).resolve(Sample.UNIT);
    }

    private void send(String form) throws IOException {
        if (form.equals("folder")) {
            return;
        }
        Path sent =
                unit().resolveSibling(Sample.UNIT + (form.equals("workbook") ? ".xlsx" : ".zip"));
        try (OutputStream out = Files.newOutputStream(sent)) {
            if (form.equals("workbook")) {
                writeWorkbook(out);
            } else {
                zip(out, form.equals("zip"));
            }
        }
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.delete(unit());
    }

    private void zip(OutputStream out, boolean isOfCsv) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (!isOfCsv) {
                zip.putNextEntry(new ZipEntry("bao-cao.xlsx"));
                writeWorkbook(zip);
                return;
            }
            for (Path file : files()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
    }

    private void writeWorkbook(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (Path file : files()) {
                Sheet sheet =
                        workbook.createSheet(file.getFileName().toString().replace(".csv", ""));
                for (String line : Files.readAllLines(file)) {
                    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    for (String cell : line.split(",", -1)) {
                        row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(cell);
                    }
                }
            }
            workbook.write(out);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(unit())) {
            return files.sorted().toList();
        }
    }

    private static List<String> placesBelow(Path root) throws IOException, SQLException {
        List<String> places = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (holdsNumber(bytes)
                        || (file.toString().endsWith(".parquet") && holdsNumber(rows(file)))) {
                    places.add(root.relativize(file).toString());
                }
            }
        }
        return places;
    }

    /** Whether bytes hold a number, as they are or unpacked, however deep. */
    private static boolean holdsNumber(byte[] bytes) throws IOException {
        if (holdsNumber(new String(bytes, StandardCharsets.ISO_8859_1))) {
            return true;
        }
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (holdsNumber(entry.getName()) || holdsNumber(zip.readAllBytes())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rows of a segment, whose bytes are packed. */
    private static String rows(Path segment) throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery(
                                "select cast(part as varchar) from read_parquet('"
                                        + segment
                                        + "') as part")) {
            while (result.next()) {
                rows.append(result.getString(1)).append('\n');
            }
        }
        return rows.toString();
    }

    private static boolean holdsNumber(String text) {
        String digits = text.replaceAll("[\\x00 ]", "");
        return digits.contains(NUMBER) || digits.contains(ANOTHER);
    }
}
