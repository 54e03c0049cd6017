package org.learningdistricts.intake.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.reference.Quarter;

class InboxTest {

    @TempDir Path inbox;
    private SentInbox sent = new SentInbox(Path.of(""));

    @BeforeEach
    void takeTheInbox() {
        sent = new SentInbox(inbox);
    }

    @Test
    void leavesUnknownFilesOutOfTheDigest() throws IOException {
        sent.submission("2025-Q3/00097");
        String before = sent.only().digest();
        sent.write("2025-Q3/00097/Thumbs.db", "noise");
        sent.write("2025-Q3/00097/~$literacy.csv", "noise");
        assertThat(sent.only().digest()).isEqualTo(before);
        assertThat(sent.only().remarks())
                .extracting(remark -> remark.rule() + " " + remark.file())
                .containsExactly("ignored-file Thumbs.db", "ignored-file ~$literacy.csv");
    }

    /** Who sends a workbook into no quarter's folder must learn that it was not taken in. */
    @Test
    void asksForTheQuarterOfWhatLiesInNoneOfThem() throws IOException {
        sent.write("281.xlsx", "PK");
        sent.write("Quý 2.zip", "PK");
        sent.write("readme.txt", "noise");
        assertThat(sent.receive(Set.of(), null, id -> false).findings())
                .extracting(finding -> finding.rule() + " " + finding.file())
                .containsExactlyInAnyOrder(
                        "unknown-quarter 281.xlsx",
                        "unknown-quarter Quý 2.zip",
                        "ignored-file readme.txt");
    }

    private String toldOf(String path) {
        return sent.receive(Set.of(), null, id -> false).findings().stream()
                .filter(finding -> path.equals(finding.file()))
                .map(finding -> finding.messageVi().replaceFirst(".*được nạp", ""))
                .collect(Collectors.joining());
    }

    @Test
    void tellsWhichQuarterAFolderOrFileMeansByItsName() throws IOException {
        sent.write("Quý 2 năm 2025/001.xlsx", "PK");
        sent.write("Bao cao Ba Dinh Q2-2025.zip", "PK");
        sent.write("Quý 2/001.xlsx", "PK");
        sent.write("Q2 2019/001.xlsx", "PK");
        assertThat(toldOf("Quý 2 năm 2025"))
                .isEqualTo("; tên cho biết đây là quý II/2025; đổi tên thành 2025-Q2.");
        assertThat(toldOf("Bao cao Ba Dinh Q2-2025.zip"))
                .isEqualTo(
                        "; tên cho biết đây là quý II/2025 của 001 Quận Ba Đình; chuyển tới"
                                + " 2025-Q2/001.zip.");
        assertThat(toldOf("Quý 2") + toldOf("Q2 2019")).isEqualTo("..");
        sent.write("2025-Q2/readme.txt", "noise");
        assertThat(toldOf("Quý 2 năm 2025"))
                .endsWith("; thư mục 2025-Q2 đã có: chuyển các báo cáo vào đó.");
    }

    @Test
    void tellsWhereASubmissionInNoQuarterBelongsByItsCover() throws IOException {
        Path samples = Path.of("../../sample-input");
        Path workbook = samples.resolve("people/row-deleted/2025-Q2/001.xlsx");
        Files.copy(workbook, inbox.resolve("bao cao.xlsx"));
        Files.copy(workbook, Files.createDirectory(inbox.resolve("Ba Dinh")).resolve("a.xlsx"));
        sent.write(
                "cua toi/cover.csv",
                Files.readString(samples.resolve("quarters/2025-Q3/00097/cover.csv")));
        String meant = "; bìa cho biết đây là quý II/2025 của 001 Quận Ba Đình; chuyển ";
        assertThat(toldOf("bao cao.xlsx")).isEqualTo(meant + "tới 2025-Q2/001.xlsx.");
        assertThat(toldOf("Ba Dinh")).isEqualTo(meant + "tệp Excel trong đó tới 2025-Q2/001.xlsx.");
        assertThat(toldOf("cua toi"))
                .isEqualTo(
                        "; bìa cho biết đây là quý III/2025 của 00097 Phường Hồng Hà; chuyển tới"
                                + " 2025-Q3/00097.");
        sent.write("2025-Q2/001.xlsx", "PK");
        assertThat(toldOf("bao cao.xlsx")).endsWith("2025-Q2/001.xlsx, chỉ giữ một bản ở đó.");
    }

    @Test
    void changesTheDigestWithAByteAndWithAName() throws IOException {
        sent.submission("2025-Q3/00097");
        String before = sent.only().digest();
        sent.write("2025-Q3/00097/cover.csv", "field,value\n ");
        String changed = sent.only().digest();
        Files.move(
                inbox.resolve("2025-Q3/00097/cover.csv"), inbox.resolve("2025-Q3/00097/Bìa.csv"));
        assertThat(Set.of(before, changed, sent.only().digest())).hasSize(3);
    }

    @Test
    void takesOneOfTwoFormsIfTheOtherIsKnown() throws IOException {
        sent.submission("2025-Q3/00097");
        String known = sent.only().submissionId();
        sent.write("2025-Q3/00097.zip", "PK");
        assertThat(sent.receive(Set.of(), null, known::equals).submissions()).hasSize(2);
        assertThat(SentInbox.rules(sent.receive(Set.of(), null, id -> false)))
                .containsExactly("two-forms");
    }

    /** A unit's file that cannot be read must not be taken for one that nobody needs. */
    @Test
    void tellsOfAUnitsFileOfAnotherKind() throws IOException {
        sent.submission("2025-Q3/00097");
        sent.write("2025-Q3/00097.pdf", "a scan of what was signed");
        sent.write("2025-Q3/00004", "a workbook without its extension");
        sent.write("2025-Q3/00008.docx", "PK");
        sent.write("2025-Q3/readme.docx", "PK");
        assertThat(sent.receive(Set.of(), null, id -> false).findings())
                .extracting(f -> f.rule() + " " + f.file() + " " + f.value())
                .containsExactlyInAnyOrder(
                        "ignored-file 2025-Q3/00097.pdf 2025-Q3/00097.pdf",
                        "ignored-file 2025-Q3/readme.docx 2025-Q3/readme.docx",
                        "unsupported-format 2025-Q3/00004 ",
                        "unsupported-format 2025-Q3/00008.docx .docx");
        assertThat(toldOf("2025-Q3/00004"))
                .isEqualTo(
                        "Tệp 2025-Q3/00004 thuộc dạng không rõ (tên tệp không có đuôi), không"
                                + " nhận.");
    }

    @Test
    void findsUnitsThatDoNotSubmitForTheQuarter() throws IOException {
        sent.submission("2025-Q3/001");
        sent.submission("2025-Q1/00037");
        sent.submission("2024-Q4/001");
        Delivery delivery = sent.receive(Set.of(), null, id -> false);
        assertThat(delivery.submissions()).isEmpty();
        assertThat(delivery.findings())
                .extracting(f -> f.rule() + " " + f.file())
                .containsExactly(
                        "quarter-not-open 2024-Q4",
                        "unknown-unit 2025-Q1/00037",
                        "unknown-unit 2025-Q3/001");
    }

    @Test
    void looksOnlyAtTheQuartersAskedFor() throws IOException {
        sent.submission("2025-Q1/001");
        sent.submission("2025-Q3/00097");
        assertThat(sent.receive(Set.of(Quarter.parse("2025-Q1")), null, id -> false).submissions())
                .extracting(source -> source.quarter().toString())
                .containsExactly("2025-Q1");
    }

    @Test
    void saysHowMuchItLookedAt() throws IOException {
        sent.submission("2025-Q1/001");
        sent.write("2025-Q2/received.csv", "no list");
        sent.submission("2025-Q2/001");
        InboxLook whole = sent.receive(Set.of(), null, id -> false).look();
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.passedOver()).containsExactly("2025-Q2");
        assertThat(List.of("2025-Q1/17", "2025-Q2x", "17", "2025-Q4/17")).allMatch(whole::covers);
        assertThat(List.of("2025-Q2", "2025-Q2/17")).noneMatch(whole::covers);

        InboxLook part = sent.receive(Set.of(Quarter.parse("2025-Q1")), null, id -> false).look();
        assertThat(part.isWhole()).isFalse();
        assertThat(List.of("2025-Q1/17", "2025-Q1", "17")).allMatch(part::covers);
        assertThat(List.of("2025-Q2/17", "2025-Q3", "2025-Q3/17")).noneMatch(part::covers);
    }

    @Test
    void refusesAQuarterWhoseWindowHasNotOpened() throws IOException {
        sent.submission("2025-Q4/00097");
        LocalDateTime before = LocalDateTime.of(2025, 9, 14, 23, 59, 59);
        assertThat(SentInbox.rules(sent.receive(Set.of(), before, id -> false)))
                .containsExactly("quarter-not-open");
        LocalDateTime opening = LocalDateTime.of(2025, 9, 15, 0, 0);
        assertThat(sent.receive(Set.of(), opening, id -> false).submissions()).hasSize(1);
    }

    @Test
    void namesAMissingInbox() {
        Path missing = inbox.resolve("none");
        assertThatThrownBy(() -> new SentInbox(missing).receive(Set.of(), null, id -> false))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing.toString());
    }
}
