package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.finding.Finding;

/** A cover that says another unit or quarter than folder or file: both are named. */
class CoverOriginTest {

    @TempDir private Path inbox;

    @Test
    void bothUnitsAreNamedAndWhatToDoForEither() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("cover.csv", "unit_code,00004", "unit_code,00097");

        assertThat(only(sent).messageVi())
                .isEqualTo(
                        "Bìa ghi mã đơn vị «00097» (Phường Hồng Hà), nhưng báo cáo được gửi dưới tên"
                                + " Phường Ba Đình (00004) (thư mục «00004»).");
        assertThat(only(sent).remedyVi())
                .isEqualTo(
                        "Nếu là báo cáo của Phường Ba Đình (00004): sửa mã trên bìa thành 00004. Nếu là"
                                + " báo cáo của Phường Hồng Hà (00097): đổi tên thư mục «00004» thành"
                                + " «00097».");
        assertThat(only(sent).remedyEn())
                .isEqualTo(
                        "If it is the submission of Phường Ba Đình (00004), change the code on the cover to"
                                + " 00004; if it is that of Phường Hồng Hà (00097), rename the folder"
                                + " «00004» to «00097».");
    }

    @Test
    void aFileIsNamedWithItsExtension() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("cover.csv", "unit_code,00004", "unit_code,00097");
        sent.send(sent.workbook());

        assertThat(only(sent).remedyVi()).endsWith("đổi tên tệp «00004.xlsx» thành «00097.xlsx».");
    }

    @Test
    void aCodeOfNoUnitNamesNone() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("cover.csv", "unit_code,00004", "unit_code,99999");

        assertThat(only(sent).messageVi()).startsWith("Bìa ghi mã đơn vị «99999», nhưng");
        assertThat(only(sent).remedyVi())
                .endsWith(
                        "Nếu là báo cáo của đơn vị khác: đặt tên tệp hoặc thư mục theo mã của đơn vị đó.");
    }

    @Test
    void aNameThatIsThatOfTheCodeBesideItIsRight() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("cover.csv", "unit_code,00004", "unit_code,00097");
        sent.replace("cover.csv", "Phường Ba Đình", "Phường Hồng Hà");

        assertThat(only(sent).rule()).isEqualTo("unit-mismatch");
    }

    @Test
    void aNameOfNeitherIsComparedWithTheCodeBesideIt() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("cover.csv", "unit_code,00004", "unit_code,00097");
        sent.replace("cover.csv", "unit_name,Phường Ba Đình", "unit_name,Phường Ngọc Hà");

        assertThat(sent.check().findings())
                .filteredOn(finding -> finding.rule().equals("name-disagrees"))
                .singleElement()
                .extracting(Finding::expected)
                .isEqualTo("00097 Phường Hồng Hà");
    }

    @Test
    void bothQuartersAreNamedAndWhatToDoForEither() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("cover.csv", "2025-Q3", "2025-Q4");

        assertThat(only(sent).messageVi())
                .isEqualTo(
                        "Bìa ghi quý «2025-Q4», nhưng báo cáo được gửi cho quý III/2025 (thư mục"
                                + " «2025-Q3»).");
        assertThat(only(sent).remedyVi())
                .isEqualTo(
                        "Nếu là báo cáo của quý III/2025: sửa quý trên bìa thành 2025-Q3. Nếu là báo cáo"
                                + " của quý IV/2025: chuyển vào thư mục «2025-Q4».");
        sent.replace("cover.csv", "2025-Q4", "mystery");
        assertThat(only(sent).remedyVi()).endsWith("Nếu là báo cáo của quý khác: gửi đúng quý đó.");
    }

    @Test
    void aNameBesideAnEmptyCodeIsTold() throws IOException {
        CleanSubmission sent = CleanSubmission.ofCommune(inbox);
        sent.replace("workforce.csv", "00004,Phường Ba Đình,", ",Phường Hồng Hà,");

        assertThat(only(sent).rule()).isEqualTo("missing-value");
        assertThat(only(sent).messageVi())
                .isEqualTo(
                        "Ô «Mã xã» phải có giá trị nhưng đang để trống; ô «Tên xã» bên cạnh"
                                + " ghi «Phường Hồng Hà», không rõ là đơn vị nào của báo cáo này.");
    }

    private static Finding only(CleanSubmission sent) {
        List<Finding> findings = sent.check().findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
