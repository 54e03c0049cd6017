package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class TemplateCommandTest {

    private static final Path QUARTERS = Path.of("../../sample-input/quarters");

    @TempDir Path folder;
    private Path data = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void namePlaces() throws IOException {
        data = folder.resolve("data");
        out = Files.createDirectories(folder.resolve("made")).resolve("001.xlsx");
    }

    private Ldw make(String unit, String quarter, Object... more) {
        List<Object> args =
                new ArrayList<>(
                        List.of(
                                "template",
                                "--data",
                                data,
                                "--unit",
                                unit,
                                "--quarter",
                                quarter,
                                "--out",
                                out));
        args.addAll(List.of(more));
        return Ldw.run(args.toArray());
    }

    private void load(String quarter, String unit) throws IOException {
        Path inbox = folder.resolve("inbox-" + quarter);
        Sample.copy(QUARTERS, quarter, unit, inbox);
        Ldw.run("load", "--data", data, "--reports", "json", inbox);
    }

    /** The cells of the first row of literacy that show something of an earlier quarter. */
    private List<String> shown() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out))) {
            List<String> shown = new ArrayList<>();
            for (int i = 6; i < book.getSheet("Biết chữ").getRow(1).getLastCellNum(); i++) {
                XSSFCell cell = book.getSheet("Biết chữ").getRow(1).getCell(i);
                shown.add(
                        cell.getCellType() == CellType.NUMERIC
                                ? cell.getRawValue()
                                : cell.getStringCellValue());
            }
            return shown;
        }
    }

    @Test
    void saysThatAReleaseIsOfAnotherVersionOfTheProgram() throws Exception {
        Path release = Files.createDirectories(data.resolve("warehouse/releases/old"));
        Files.createSymbolicLink(
                data.resolve("warehouse/current"), Path.of("releases").resolve("old"));
        DriverManager.getConnection("jdbc:duckdb:" + release.resolve("learning_districts.duckdb"))
                .close();

        Ldw made = make("001", "2025-Q2");

        assertThat(made.code()).isEqualTo(ExitCode.FAULT);
        assertThat(made.err()).contains("another version of the program", "run ldw load");
        assertThat(out).doesNotExist();
    }

    @Test
    void makesATemplateWithoutADataFolder() throws IOException {
        Ldw made = make("001", "2025-Q2");
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isEqualTo(ExitCode.DONE);
        assertThat(made.out())
                .contains("001 Quận Ba Đình, 2025-Q2")
                .contains("hạn nộp / due: 2025-06-20")
                .contains("last figures: không có / none");
        assertThat(shown()).isEmpty();
        assertThat(data).doesNotExist();
    }

    @Test
    void showsTheFiguresThatCountOfTheNewestEarlierQuarter() throws IOException {
        Path inbox = folder.resolve("corrected");
        Sample.copy(QUARTERS, "2025-Q1", "001", inbox);
        replace(inbox, "cover.csv", "sequence,1", "sequence,2");
        replace(inbox, "literacy.csv", "15-25,1420,1418,1402", "15-25,1421,,x");
        replace(inbox, "totals.csv", "183041", "183042");
        Ldw.run("load", "--data", data, "--reports", "json", inbox);
        load("2025-Q1", "001"); // of lower sequence, though received later
        replace(inbox, "cover.csv", "sequence,2", "sequence,3");
        replace(inbox, "literacy.csv", "15-25,1421", "15-25,9999");
        assertThat(Ldw.run("load", "--data", data, "--reports", "json", inbox).code())
                .isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        load("2025-Q2", "001");

        Ldw made = make("001", "2025-Q2");

        assertThat(made.out()).contains("last figures: 2025-Q1");
        assertThat(shown()).containsExactly("1421", "", "x");
    }

    private static void replace(Path inbox, String file, String text, String by)
            throws IOException {
        Path path = inbox.resolve("2025-Q1/001").resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(text);
        Files.writeString(path, before.replace(text, by));
    }

    @Test
    void showsNothingOfAUnitThatHadTheCodeBefore() throws IOException {
        load("2025-Q2", "001");
        Ldw made = make("00004", "2025-Q3");
        assertThat(made.out()).contains("00004 Phường Ba Đình", "last figures: không có / none");
        assertThat(shown()).isEmpty();
    }

    @Test
    void refusesAUnitThatDoesNotSubmitForTheQuarter() {
        Ldw made = make("001", "2025-Q3");
        assertThat(made.code()).isEqualTo(ExitCode.FAULT);
        assertThat(made.err())
                .isEqualToIgnoringNewLines(
                        "ldw: 001 không phải đơn vị nộp báo cáo của quý 2025-Q3 / is no unit that"
                                + " submits for the quarter (ví dụ / such as 00004 Phường Ba"
                                + " Đình)");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAQuarterForWhichNothingIsCollected() {
        assertThat(make("001", "2019-Q1").err())
                .contains("2019-Q1", "không thu thập", "nothing is collected");
        assertThat(make("001", "quý 2").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void refusesAFileThatNoSpreadsheetWouldOpen() {
        out = folder.resolve("001.xls");
        Ldw made = make("001", "2025-Q2");
        assertThat(made.code()).isEqualTo(ExitCode.USAGE);
        assertThat(made.err()).contains("phải kết thúc bằng / the file name must end with .xlsx");
    }

    @Test
    void leavesAWorkbookAloneThatMayBeFilledIn() throws IOException {
        Files.writeString(out, "filled in");
        Ldw made = make("001", "2025-Q2");
        assertThat(made.code()).isEqualTo(ExitCode.FAULT);
        assertThat(made.err()).contains("tệp đã có", "is there", "--force");
        assertThat(out).hasContent("filled in");

        assertThat(make("001", "2025-Q2", "--force").code()).isEqualTo(ExitCode.DONE);
        assertThat(shown()).isEmpty();
    }

    @Test
    void makesTheTemplatesOfAllUnitsAndLeavesThoseThatAreThere() throws IOException {
        Path all = folder.resolve("all");
        Files.createDirectories(all);
        Files.writeString(all.resolve("001.xlsx"), "filled in");

        Ldw made =
                Ldw.run("template", "--data", data, "--all", "--quarter", "2025-Q2", "--out", all);

        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isEqualTo(ExitCode.DONE);
        assertThat(made.out())
                .contains("Đã lập biểu mẫu / Templates made: 29, 2025-Q2")
                .contains("there already, left as they are (--force replaces): 1");
        assertThat(all.resolve("001.xlsx")).hasContent("filled in");
        try (Stream<Path> files = Files.list(all)) {
            assertThat(files).hasSize(30).allMatch(file -> file.toString().endsWith(".xlsx"));
        }
        out = all.resolve("one.xlsx");
        make("002", "2025-Q2");
        assertThat(all.resolve("002.xlsx")).hasSameBinaryContentAs(out);
        assertThat(make("002", "2025-Q2", "--all").code()).isEqualTo(ExitCode.USAGE);
        Path nowhere = folder.resolve("nowhere/all");
        assertThat(Ldw.run("template", "--all", "--quarter", "2025-Q2", "--out", nowhere).err())
                .contains("there is no such folder");
    }

    @Test
    void saysThatTheFolderIsNotThere() {
        out = folder.resolve("nowhere/001.xlsx");
        Ldw made = make("001", "2025-Q2");
        assertThat(made.code()).isEqualTo(ExitCode.FAULT);
        assertThat(made.err())
                .contains(folder.resolve("nowhere").toString())
                .contains("không có thư mục này / there is no such folder");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Files.delete(folder.resolve("made"));
        Files.writeString(folder.resolve("made"), "a file");
        Ldw made = make("001", "2025-Q2");
        assertThat(made.code()).isEqualTo(ExitCode.FAULT);
        assertThat(made.err()).contains("không ghi được / cannot write", "001.xlsx");

        out = folder;
        out = Files.createDirectories(folder.resolve("folder.xlsx"));
        assertThat(make("001", "2025-Q2", "--force").err()).contains("là thư mục", "is a folder");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("made", "folder.xlsx");
        }
    }

    @Test
    void warnsOfATemplateThatWasSentAsItIs() throws IOException {
        out = Files.createDirectories(folder.resolve("2025-Q3")).resolve("00004.xlsx");
        make("00004", "2025-Q3");
        Ldw checked =
                Ldw.run(
                        "check",
                        "--received-at",
                        "2025-09-10T09:00",
                        "--out",
                        folder.resolve("answers"),
                        out);
        assertThat(checked.code()).isEqualTo(ExitCode.DONE);
        assertThat(findings(folder.resolve("answers")))
                .containsExactlyInAnyOrder(
                        "no-figures,warning,00004.xlsx,Biết chữ",
                        "no-figures,warning,00004.xlsx,Phổ cập giáo dục",
                        "no-figures,warning,00004.xlsx,Trình độ công dân",
                        "no-figures,warning,00004.xlsx,Danh hiệu học tập",
                        "no-figures,warning,00004.xlsx,Bồi dưỡng kỹ năng số",
                        "no-figures,warning,00004.xlsx,Minh chứng");
    }

    private static List<String> findings(Path answers) throws IOException {
        try (Stream<Path> files = Files.walk(answers)) {
            List<String> findings = new ArrayList<>();
            for (Path file : files.filter(f -> f.endsWith("findings.csv")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split(",", -1);
                    findings.add(String.join(",", cells[1], cells[2], cells[3], cells[4]));
                }
            }
            findings.remove("rule,severity,file,sheet");
            return findings;
        }
    }
}
