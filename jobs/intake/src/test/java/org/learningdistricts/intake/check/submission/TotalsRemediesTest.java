package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.finding.Finding;

/** What is wrong with control totals is told with the one change that makes them right. */
class TotalsRemediesTest {

    @TempDir private Path inbox;

    @Test
    void aTotalThatIsNoNumberIsToldWithTheRightOne() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        String literacy = total(sent, "literacy");
        String workforce = total(sent, "workforce");
        String evidence = total(sent, "evidence");
        sent.replace("totals.csv", literacy, literacy.replace("literacy,4,", "literacy,#DIV/0!,"));
        String citizens = workforce.substring(workforce.lastIndexOf(',') + 1);
        sent.replace("totals.csv", workforce, workforce.replace(citizens, "nhiều"));
        sent.replace("totals.csv", evidence, "evidence,,,");

        assertThat(told(sent))
                .containsExactly(
                        "wrong-type rows 4",
                        "Ô «Số dòng» phải là 4 (số dòng của bảng «Biết chữ»); đang ghi «#DIV/0!».",
                        "Sửa ô thành 4 (số dòng của bảng «Biết chữ»).",
                        "wrong-type control_total " + citizens,
                        "Ô «Tổng kiểm tra» phải là "
                                + citizens
                                + " (tổng cột «Số công dân»); đang ghi «nhiều».",
                        "Sửa ô thành " + citizens + " (tổng cột «Số công dân»).",
                        "missing-value rows 9",
                        "Ô «Số dòng» phải có giá trị nhưng đang để trống.",
                        "Điền 9 (số dòng của bảng «Minh chứng»).");
    }

    @Test
    void aTotalWhoseColumnHasFaultsIsToldByItsForm() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        String workforce = total(sent, "workforce");
        String citizens = workforce.substring(workforce.lastIndexOf(',') + 1);
        sent.replace("totals.csv", workforce, workforce.replace(citizens, "nhiều"));
        sent.replace("workforce.csv", citizens, "rất nhiều");

        assertThat(told(sent))
                .contains(
                        "Sửa ô thành một số, không có dấu ngăn cách hàng nghìn, ví dụ 1234,5; nếu"
                                + " không có thì để trống ô.");
    }

    @Test
    void aMisspeltTableIsToldOnceByItsRightName() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("totals.csv", "schooling,", "Phổ cập GD,");
        sent.replace("totals.csv", "titles,", "danh hiệu,");

        assertThat(told(sent))
                .containsExactly(
                        "value-outside-list dataset schooling",
                        "Ô «Bảng» phải là «Phổ cập giáo dục»; đang ghi «Phổ cập GD».",
                        "Sửa ô thành «Phổ cập giáo dục».",
                        "value-outside-list dataset titles",
                        "Ô «Bảng» phải là «Danh hiệu học tập»; đang ghi «danh hiệu».",
                        "Sửa ô thành «Danh hiệu học tập».");
    }

    @Test
    void ofSeveralTablesWithoutRowsTheOneThatIsAlikeIsMeant() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("totals.csv", total(sent, "evidence") + "\n", "");
        sent.replace("totals.csv", "workforce,", "workfroce,");

        assertThat(told(sent))
                .contains(
                        "value-outside-list dataset workforce",
                        "missing-totals-row dataset evidence")
                .hasSize(6);
    }

    @Test
    void aNameTooManyIsToldWithTheTablesThatTheUnitSends() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        List<String> lines = new ArrayList<>(sent.lines("totals.csv"));
        lines.add("mystery7,1,,");
        sent.write("totals.csv", lines);

        assertThat(told(sent))
                .hasSize(3)
                .contains(
                        "Sửa ô thành một trong các giá trị này: Biết chữ, Phổ cập giáo dục, Trình độ công"
                                + " dân, Danh hiệu học tập, Trung tâm học tập cộng đồng, Bồi dưỡng kỹ năng"
                                + " số, Minh chứng, Quyết định công nhận.");
    }

    @Test
    void aNoteBelowATableThatIsCountedIsToldWhereItStands() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        List<String> lines = new ArrayList<>(sent.lines("literacy.csv"));
        lines.add("Ghi chú: số liệu tạm tính,,,,,");
        lines.add(",,,,,");
        lines.add("Người lập biểu,,,,,");
        sent.write("literacy.csv", lines);
        String literacy = total(sent, "literacy");
        sent.replace("totals.csv", literacy, literacy.replace("literacy,4,", "literacy,6,"));

        assertThat(sent.found()).contains("note-line-counted literacy.csv 6 - 6 4");
        assertThat(told(sent))
                .containsExactly(
                        "note-line-counted - 4",
                        "Dòng 6 (ghi chú hoặc nơi ký) nằm dưới bảng «Biết chữ» và bị «Tổng kiểm tra»"
                                + " tính như một dòng số liệu: ở đó ghi 6 dòng, trong bảng có 4 dòng.",
                        "Xóa dòng 6 và các dòng chữ bên dưới (tất cả 2 dòng): ghi chú và nơi ký không đặt"
                                + " dưới bảng. Nếu «Tổng kiểm tra» không tự tính lại thì sửa số dòng thành"
                                + " 4, rồi gửi lại.");
    }

    @Test
    void aNoteAndALineOfTotalsThatAreCountedAreBothTold() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        List<String> lines = new ArrayList<>(sent.lines("workforce.csv"));
        String figures = lines.get(1).split(",", 3)[2];
        String citizens = figures.split(",", 2)[0];
        lines.add(",Tổng cộng," + figures);
        lines.add("Người lập biểu,,,,,");
        sent.write("workforce.csv", lines);
        sent.replace(
                "totals.csv",
                total(sent, "workforce"),
                "workforce,3,citizens," + 2 * Long.parseLong(citizens));

        assertThat(sent.found())
                .filteredOn(found -> found.contains("-counted") || found.contains("mismatch"))
                .containsExactly(
                        "total-line-counted workforce.csv 3 - Tổng cộng 1",
                        "note-line-counted workforce.csv 4 - 3 1");
    }

    @Test
    void aNoteThatIsNotCountedExcusesNothing() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        List<String> lines = new ArrayList<>(sent.lines("literacy.csv"));
        lines.add("Người lập biểu,,,,,");
        sent.write("literacy.csv", lines);
        assertThat(told(sent)).isEmpty();

        String literacy = total(sent, "literacy");
        sent.replace("totals.csv", literacy, literacy.replace("literacy,4,", "literacy,7,"));
        assertThat(told(sent)).contains("row-count-mismatch rows 4").hasSize(3);
    }

    @Test
    void numbersThatAreTextsAreToldInTheirCellsIfTheSumLacksThem() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        XSSFWorkbook book = workbook(sent);
        XSSFSheet literacy = book.getSheet("literacy");
        String first = text(literacy, 1);
        literacy.getRow(1).getCell(3).setCellValue(first);
        double sum = book.getSheet("totals").getRow(1).getCell(3).getNumericCellValue();
        book.getSheet("totals").getRow(1).getCell(3).setCellValue(sum - Double.parseDouble(first));
        sent.send(book);

        assertThat(told(sent))
                .containsExactly(
                        "text-number-not-summed population " + first,
                        "Ô «Dân số» ghi số «"
                                + first
                                + "» dưới dạng chữ, nên công thức ở «Tổng kiểm tra» không cộng số này.",
                        "Gõ lại số "
                                + first
                                + " vào ô; nếu ô vẫn coi đó là chữ (số nằm bên trái ô) thì chép một ô số bên"
                                + " cạnh dán vào đây rồi gõ lại. Nếu «Tổng kiểm tra» không tự tính lại thì"
                                + " sửa tổng của cột thành "
                                + (long) sum
                                + ", rồi gửi lại.");
    }

    @Test
    void numbersThatAreTextsAreRightIfTheSumHasThem() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        XSSFWorkbook book = workbook(sent);
        XSSFSheet literacy = book.getSheet("literacy");
        literacy.getRow(1).getCell(3).setCellValue(text(literacy, 1));
        sent.send(book);

        assertThat(told(sent)).isEmpty();
    }

    /** The submission as a workbook whose figures are numbers. */
    private static XSSFWorkbook workbook(CleanSubmission sent) throws IOException {
        XSSFWorkbook book = sent.workbook();
        for (String name : List.of("literacy", "totals")) {
            book.getSheet(name)
                    .rowIterator()
                    .forEachRemaining(
                            row ->
                                    row.cellIterator()
                                            .forEachRemaining(
                                                    cell -> {
                                                        String text = cell.getStringCellValue();
                                                        if (cell.getColumnIndex() > 0
                                                                && text.matches("\\d+")) {
                                                            cell.setCellValue(
                                                                    Double.parseDouble(text));
                                                        }
                                                    }));
        }
        return book;
    }

    private static String text(XSSFSheet sheet, int row) {
        return String.valueOf((long) sheet.getRow(row).getCell(3).getNumericCellValue());
    }

    private static String total(CleanSubmission sent, String table) throws IOException {
        return sent.lines("totals.csv").stream()
                .filter(line -> line.startsWith(table + ","))
                .findFirst()
                .orElseThrow();
    }

    /** Rule, column, what is right, message and remedy of each error. */
    private static List<String> told(CleanSubmission sent) {
        List<String> told = new ArrayList<>();
        for (Finding finding : sent.check().findings()) {
            if (finding.severity().word().equals("error")) {
                String column = finding.column() == null ? "-" : finding.column();
                told.add(finding.rule() + " " + column + " " + finding.expected());
                told.add(finding.messageVi());
                told.add(finding.remedyVi());
            }
        }
        return told;
    }
}
