package org.learningdistricts.intake.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.intake.finding.Finding;

/** What is named for no unit is told whose it is by its cover, else by its name. */
class CoverLookTest {

    private static final Path SAMPLES = Path.of("../../sample-input/quarters/2025-Q2");
    private static final String NO_UNIT =
            "«bao cao» không phải mã của đơn vị nộp báo cáo trong quý";
    private static final String SILENT =
            "; bìa ghi 281 Huyện Ứng Hòa, đơn vị này chưa có trong thư mục; đổi tên thành 281.";
    private static final String COVER = "field,value\nunit_code,281\nunit_name,Huyện Ứng Hòa\n";

    @TempDir Path inbox;
    private SentInbox sent = new SentInbox(Path.of(""));

    @BeforeEach
    void takeTheInbox() {
        sent = new SentInbox(inbox);
    }

    @Test
    void saysThatTheUnitOfTheCoverHasSentNothingYet() throws IOException {
        sent.write("2025-Q2/bao cao/cover.csv", COVER);

        Finding finding = only();

        assertThat(finding.messageVi()).isEqualTo(NO_UNIT + SILENT);
        assertThat(finding.messageEn())
                .isEqualTo(
                        "«bao cao» is the code of no unit that submits for the quarter; its cover"
                                + " says 281 Huyện Ứng Hòa, which is not in the folder yet; rename"
                                + " it to 281.");
        assertThat(finding.value()).isEqualTo("bao cao");
        assertThat(finding.expected()).isEqualTo("281");
    }

    @Test
    void saysThatTheUnitOfTheCoverIsThereAlready() throws IOException {
        sent.write("2025-Q2/bao cao/cover.csv", COVER);
        sent.submission("2025-Q2/281");

        assertThat(only().messageVi())
                .isEqualTo(
                        NO_UNIT
                                + "; bìa ghi 281 Huyện Ứng Hòa, thư mục còn bản khác của đơn vị này;"
                                + " chỉ giữ một bản, đặt tên là 281.");
        assertThat(only().messageEn())
                .endsWith("of which another one lies in the folder; keep one of them, named 281.");
    }

    @Test
    void asksWhichOneCountsWhereSeveralAreOfOneUnit() throws IOException {
        sent.write("2025-Q2/bao cao/cover.csv", COVER);
        sent.write("2025-Q2/bao cao sua/cover.csv", COVER);
        assertThat(sent.receive(Set.of(), null, id -> false).findings())
                .hasSize(2)
                .allSatisfy(
                        finding -> assertThat(finding.messageEn()).contains("keep one of them"));
    }

    @Test
    void keepsTheExtensionOfAFile() throws IOException {
        Path quarter = Files.createDirectories(inbox.resolve("2025-Q2"));
        Files.copy(SAMPLES.resolve("279.xlsx"), quarter.resolve("bao cao.XLSX"));
        assertThat(only().messageVi()).contains("đổi tên thành 279.xlsx");
        Files.delete(quarter.resolve("bao cao.XLSX"));
        Files.writeString(quarter.resolve("Huyện Ứng Hòa.zip"), "x");
        assertThat(only().messageEn()).contains("rename it to 281.zip");
    }

    @Test
    void givesTheFindingTheIdentifierThatItHasWithoutACover() throws IOException {
        sent.write("2025-Q2/bao cao/ghi chú.txt", "x");
        String before = only().id();
        sent.write("2025-Q2/bao cao/cover.csv", COVER);
        assertThat(only().id()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "281, Huyện Ứng Hòa, 281",
        "281, , 281",
        ", Ứng Hoà, 281",
        "17, Gia Lâm, -",
        "1, Quận Ba Đình, 001",
        "999, Huyện Ứng Hòa, 281",
        "281, Huyện Mỹ Đức, -",
        "00097, Phường Hồng Hà, -",
        ", , -",
    })
    void takesCodeAndNameTogether(String code, String name, String unit) throws IOException {
        sent.write(
                "2025-Q2/bao cao/Bìa.csv",
                "Trường;Giá trị\nMã đơn vị;%s\nTên đơn vị;%s\n"
                        .formatted(code == null ? "" : code, name == null ? "" : name));
        assertThat(only().expected()).isEqualTo(unit.equals("-") ? "district" : unit);
    }

    @Test
    void looksIntoWorkbooksAndZipFilesAlsoInsideAFolder() throws IOException {
        Path quarter = Files.createDirectories(inbox.resolve("2025-Q2"));
        Files.copy(SAMPLES.resolve("279.xlsx"), quarter.resolve("bao cao.xlsx"));
        assertThat(only().expected()).isEqualTo("279");
        Files.createDirectory(quarter.resolve("x"));
        Files.move(quarter.resolve("bao cao.xlsx"), quarter.resolve("x/bao cao.xlsx"));
        assertThat(only().expected()).isEqualTo("279");
        Files.delete(quarter.resolve("x/bao cao.xlsx"));
        Files.delete(quarter.resolve("x"));
        Files.copy(SAMPLES.resolve("021.zip"), quarter.resolve("bao cao.zip"));
        assertThat(only().expected()).isEqualTo("021");
    }

    @Test
    void goesByTheNameIfTwoCoversOfOneNameDisagree() throws IOException {
        sent.write("2025-Q2/17/cover.csv", COVER);
        Files.copy(SAMPLES.resolve("279.xlsx"), inbox.resolve("2025-Q2/17.xlsx"));
        assertThat(only().messageVi())
                .endsWith("; nếu là báo cáo của Huyện Đông Anh thì đổi tên thành 017.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "field,value",
                "a,b\n281,Huyện Ứng Hòa\n",
                "field,value\nunit_code\n281",
                "PK\u0003\u0004"
            })
    void saysJustWhatItSaysWithoutACoverOfOneThatCannotBeRead(String cover) throws IOException {
        sent.write("2025-Q2/bao cao/cover.csv", cover);
        assertThat(only().messageVi()).isEqualTo(NO_UNIT + ".");
    }

    @Test
    @Timeout(20)
    void opensNeitherLinksNorDamagedOrHugeFiles() throws IOException {
        Path cover = Files.writeString(inbox.resolve(".cover.csv"), COVER);
        Path folder = Files.createDirectories(inbox.resolve("2025-Q2/bao cao"));
        Files.createSymbolicLink(folder.resolve("cover.csv"), cover);
        assertThat(only().expected()).isEqualTo("district");
        Files.delete(folder.resolve("cover.csv"));

        sent.write("2025-Q2/bao cao/cover.csv", COVER + ",".repeat(20_000) + "\n");
        assertThat(only().expected()).isEqualTo("district");
        Files.delete(folder.resolve("cover.csv"));

        byte[] workbook = Files.readAllBytes(SAMPLES.resolve("279.xlsx"));
        workbook[workbook.length / 2] ^= 0x55;
        Files.write(folder.resolve("279.xlsx"), Arrays.copyOf(workbook, 3000));
        assertThat(only().expected()).isEqualTo("district");
        Files.delete(folder.resolve("279.xlsx"));

        Zips.write(inbox.resolve("2025-Q2/bao cao.zip"), Map.of("../cover.csv", COVER));
        assertThat(only().expected()).isEqualTo("district");
        String huge = "field,value\n" + "x,y\n".repeat(1 << 20) + "unit_code,281\n";
        Zips.write(inbox.resolve("2025-Q2/bao cao.zip"), Map.of("cover.csv", huge));
        assertThat(only().expected()).isEqualTo("district");
        assertThat(huge.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(1 << 22);
    }

    private Finding only() {
        List<Finding> found =
                sent.receive(Set.of(), null, id -> false).findings().stream()
                        .filter(finding -> finding.rule().equals("unknown-unit"))
                        .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
