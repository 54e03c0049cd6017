package org.learningdistricts.intake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.UnreadableFile;
import org.learningdistricts.schemas.Schemas;

class UnreadableCauseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\" | RFC 4180 | dấu nháy \" mở ở dòng này mà không đóng",
                "≠ UTF-16 | UTF-8 | dòng này có ký tự hỏng, không phải văn bản UTF-16",
                "«Mã» | a,b | không có bảng nào, chữ đầu tiên là «Mã»",
                "5 ≠ 6 … | 6 | dòng cuối chỉ có 5 ô, bảng có 6 cột, và không có dấu hết dòng:"
                        + " tệp có thể bị cắt giữa chừng",
                "xl/workbook.xml: CRC | Excel (.xlsx) | xl/workbook.xml: CRC",
            })
    void isSaidInWords(String value, String expected, String words) {
        Worded cause = UnreadableCause.of(Remark.onRow(UnreadableFile.RULE, 3, value, expected));

        assertThat(cause.data()).isEqualTo(value);
        assertThat(cause.vi()).isEqualTo(words);
        assertThat(cause.en()).isNotBlank();
    }

    @Test
    void standsInTheMessageWhileTheValueStaysShort() {
        Findings findings =
                new Findings(CheckCatalogue.load(Schemas.bundled()), "2025-Q1 district 001");
        Remark remark = Remark.onRow(UnreadableFile.RULE, 3, "\"", UnreadableFile.CLOSED_QUOTES);

        findings.add(Place.cell("titles.csv", null, 3L, null), remark, 1);

        assertThat(findings.list())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.value()).isEqualTo("\"");
                            assertThat(finding.messageVi()).contains("mở ở dòng này mà không đóng");
                            assertThat(finding.messageEn()).contains("is never closed");
                        });
    }
}
