package org.learningdistricts.answers.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No form of a marked workbook shows data of people. */
class MaskedWorkbookTest {

    private static final String QUARTER = "2025-Q3";
    private static final String UNIT = "00097";
    private static final String IDENTITY_NUMBER = "001085012345";

    @TempDir private Path folder;
    private Path inbox = Path.of("");
    private Path files = Path.of("");

    @BeforeEach
    void copyAGoodSubmission() throws IOException {
        inbox = Sent.copy(QUARTER, UNIT, folder.resolve("inbox"));
        files = inbox.resolve(QUARTER).resolve(UNIT);
    }

    private Answered answered() throws IOException {
        return Answered.only(inbox);
    }

    /** All that is packed in a workbook, as text. */
    private static String allBytes(byte[] workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName());
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void masksIdentityNumbersWhereverTheyStand() throws IOException {
        Sent.replace(
                files.resolve("literacy.csv"),
                "97,Phường Hồng Hà,15",
                "97,Phường Hồng Hà " + IDENTITY_NUMBER + ",15");
        Sent.replace(files.resolve("titles.csv"), "00097,", IDENTITY_NUMBER + ",");
        Files.writeString(
                files.resolve("workforce.csv"),
                "CCCD "
                        + IDENTITY_NUMBER
                        + "\n"
                        + Files.readString(files.resolve("workforce.csv")));
        Answered answered = answered();
        assertThat(allBytes(answered.workbook())).doesNotContain(IDENTITY_NUMBER);
        assertThat(answered.isWhole()).isTrue();
        try (XSSFWorkbook book = answered.book()) {
            assertThat(Answered.shown(book.getSheet("literacy")).get(1))
                    .startsWith("00097", "Phường Hồng Hà ************", "15-25");
            assertThat(Answered.shown(book.getSheet("workforce")).get(0))
                    .containsExactly("CCCD ************");
        }
        assertThat(answered.firstSheet()).anyMatch(line -> line.contains("đã được che"));
    }

    @Test
    void masksWhatStandsBelowATitleOfPeople() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(files.resolve("workforce.csv"))) {
            lines.add(line + (lines.isEmpty() ? ",Họ và tên" : ",Nguyễn Văn An"));
        }
        Files.write(files.resolve("workforce.csv"), lines);
        Answered answered = answered();
        assertThat(answered.answer().isRejected()).isTrue();
        assertThat(allBytes(answered.workbook())).doesNotContain("Nguyễn Văn An");
        try (XSSFWorkbook book = answered.book()) {
            assertThat(Answered.shown(book.getSheet("workforce")).get(1))
                    .endsWith("25839", "************");
        }
    }

    @Test
    void masksAListOfPeopleBelowATable() throws IOException {
        Files.writeString(
                files.resolve("workforce.csv"),
                Files.readString(files.resolve("workforce.csv"))
                        + "\nSTT,Họ và tên,Ngày sinh\n1,Nguyễn Văn An,1/1/1990\n");
        Answered answered = answered();
        assertThat(answered.answer().isRejected()).isTrue();
        try (XSSFWorkbook book = answered.book()) {
            List<List<String>> rows = Answered.shown(book.getSheet("workforce"));
            assertThat(rows.get(3)).containsExactly("STT", "Họ và tên", "Ngày sinh");
            assertThat(rows.get(4)).containsOnly("************");
            assertThat(rows.get(1)).contains("119800");
        }
    }

    @Test
    void givesNoWorkbookBackThatHoldsDataOfPeople() throws IOException {
        Path own = folder.resolve("own");
        Sent.copy("2025-Q2", "279.xlsx", own);
        Path file = own.resolve("2025-Q2/279.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            book.createSheet("Danh sách").createRow(0).createCell(0).setCellValue("Lan");
            book.getSheet("Danh sách").createRow(1).createCell(0).setCellValue(IDENTITY_NUMBER);
            book.write(Files.newOutputStream(file));
        }
        Answered answered = Answered.only(own);
        assertThat(allBytes(answered.workbook())).doesNotContain(IDENTITY_NUMBER, "Danh sách\"");
        assertThat(answered.isWhole()).isTrue();
        Answered again = answered.sentBack(folder.resolve("back"));
        assertThat(again.answer().isRejected()).as(again.findings().toString()).isFalse();
    }

    /** A Vietnamese office gets its own titles, and no link to a sheet that is not there. */
    @Test
    void namesTheSheetsOfACopyAsTheOfficeDid() throws IOException {
        Path own = folder.resolve("own");
        Sent.copy("2025-Q2", "279.xlsx", own);
        Path file = own.resolve("2025-Q2/279.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            book.setSheetName(book.getSheetIndex("literacy"), "Biết chữ");
            XSSFSheet people = book.createSheet("Danh sách");
            people.createRow(0).createCell(0).setCellValue("Họ và tên");
            people.getRow(0).createCell(1).setCellValue("Ngày sinh");
            people.createRow(1).createCell(0).setCellValue(IDENTITY_NUMBER);
            book.write(Files.newOutputStream(file));
        }
        Answered answered = Answered.only(own);
        try (XSSFWorkbook book = answered.book()) {
            assertThat(book.getSheet("Biết chữ")).isNotNull();
            assertThat(book.getSheet("titles")).isNotNull();
            assertThat(book.getSheet("literacy")).isNull();
        }
        assertThat(answered.firstSheet())
                .anyMatch(line -> line.startsWith("Tệp này chỉ chép các bảng của mẫu"))
                .anyMatch(
                        line ->
                                line.contains(
                                        "Trong tệp đã gửi / in the file sent: trang tính Danh sách"))
                .noneMatch(line -> line.contains("đã được che"));
    }

    @Test
    void givesNoUnreadSheetBackThatHoldsDataOfPeople() throws IOException {
        Path own = folder.resolve("own");
        Sent.copy("2025-Q2", "279.xlsx", own);
        Path file = own.resolve("2025-Q2/279.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheet("workforce");
            int last = sheet.getLastRowNum();
            XSSFRow second = sheet.createRow(last + 2);
            for (XSSFCell title : List.of(sheet.getRow(3).getCell(2), sheet.getRow(3).getCell(3))) {
                second.createCell(title.getColumnIndex()).setCellValue(title.toString());
            }
            XSSFRow person = sheet.createRow(last + 3);
            person.createCell(2).setCellValue(Double.parseDouble("901085012345"));
            book.write(Files.newOutputStream(file));
        }
        Answered answered = Answered.only(own);
        assertThat(answered.findings()).contains("several-tables workforce 33 null");
        assertThat(allBytes(answered.workbook())).doesNotContain("901085012345");
    }
}
