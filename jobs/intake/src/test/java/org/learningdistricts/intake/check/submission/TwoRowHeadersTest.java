package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers in which titles of groups stand above those of columns. */
class TwoRowHeadersTest {

    @TempDir Path inbox;
    private CleanSubmission submission;

    @BeforeEach
    void copyTheCleanSubmission() throws IOException {
        submission = CleanSubmission.ofCommune(inbox);
    }

    private void putHeader(String table, String... rows) throws IOException {
        List<String> lines = new ArrayList<>(submission.lines(table + ".csv"));
        lines.remove(0);
        lines.addAll(0, List.of(rows));
        submission.write(table + ".csv", lines);
    }

    @Test
    void takesATotalBelowTheTitleOfAGroup() throws IOException {
        List<List<Object>> clean = submission.rows("schooling");
        putHeader(
                "schooling",
                "Mã xã,Tên xã,Trẻ 5 tuổi,,,Trẻ 6 tuổi,,Trẻ 11 tuổi,,,Trẻ 14 tuổi,,"
                        + "Thanh thiếu niên 15-18 tuổi,Tốt nghiệp THCS,\"Đang học THPT, GDTX, GDNN\"",
                ",,Tổng số,đến lớp,hoàn thành CT mầm non,Tổng số,vào lớp 1,"
                        + "Tổng số,hoàn thành CT tiểu học,đang học tiểu học,"
                        + "Tổng số,hoàn thành CT tiểu học,,,");
        assertThat(submission.found())
                .extracting(f -> f.substring(0, f.indexOf(' ')))
                .containsOnly("two-row-header", "header-alias");
        assertThat(submission.rows("schooling")).isEqualTo(clean);
    }

    @Test
    void refusesAGroupOfShares() throws IOException {
        putHeader("titles", "Mã xã,Tên xã,Loại,Số lượng,,Tỷ lệ %", ",,,Tổng số,Đăng ký,Công nhận");
        assertThat(submission.found()).anyMatch(f -> f.startsWith("unclear-header titles.csv 2 "));
    }
}
