package org.learningdistricts.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.SourceRow;

/** Lines below the header of a table of the district Ba Đình, in the first quarter of 2025. */
class LineClassifierTest {

    private static final String HEADER =
            "commune_code;commune_name;age_band;population;literate_level_1;Số điện thoại";
    private static final Scope SCOPE = ParsedCell.scope("001");

    private static RowKind kind(String dataset, String header, SourceRow row, boolean isBelow) {
        Contract contract = SCOPE.contracts().byTableName(dataset).orElseThrow();
        Header read = new Header(contract, row(header), SCOPE);
        return new LineClassifier(contract, SCOPE, read).kindOf(row, false, isBelow);
    }

    private static RowKind kind(String line, boolean isBelow) {
        String header = "commune_code;commune_name;age_band;population;note";
        return kind("literacy", header, row(line), isBelow);
    }

    private static SourceRow row(String line) {
        return SourceRow.ofTexts(2, List.of(line.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00001;Phường Phúc Xá;15-25;100; | DATA",
                "1;Phường Phúc Xá;15-25;100; | DATA",
                ";Phường Phúc Xá;;; | DATA",
                ";Phường Phúc Xá;15-25;100; | DATA",
                ";Phường Không Có;15-25;100; | DATA",
                "Tổng cộng;;;100; | TOTAL",
                "Tổng cộng (14 phường);;;100; | TOTAL",
                "Tổng cộng quận Ba Đình;;;100; | TOTAL",
                "Tổng cộng phường Phúc Xá;;;100; | TOTAL",
                "Tổng cộng phường Không Có;;;100; | DATA",
                ";Cộng;;#REF!; | TOTAL",
                ";Cộng;;#LỖI!; | TOTAL",
                "Tổng số;Tên xã;Nhóm tuổi;Dân số; | DATA",
                "Tổng số;;;15 xã; | DATA",
                "Người lập biểu;;;; | WORDS",
                "Người lập biểu;;Thủ trưởng;; | WORDS",
                "Ghi chú: số liệu đến 31/3;;;; | WORDS",
                "Số liệu do công an quận cung cấp;;;; | WORDS",
                "Phường Không Có;;;; | DATA",
                "Chưa rõ;Chưa rõ;;; | DATA",
                "Một dòng nào đó;;;100; | DATA",
                "Một dòng nào đó;;15-25;; | DATA",
                "Một dòng nào đó;;;không áp dụng; | DATA",
                "Một dòng nào đó;;;x12; | DATA",
                "- 2 -;;;; | PAGE"
            })
    void tellsDataFromOtherLines(String line, RowKind expected) {
        assertThat(kind(line, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nguyễn;Trần;;; | WORDS",
                "Nguyễn;Trần;;5; | DATA",
                "A1;Trần;;; | DATA",
                "2025;;;; | DATA",
                "1) Nguồn: công an quận;;;; | WORDS",
                "12 tháng 4 năm 2025;;;; | DATA",
                "Một dòng nào đó;;;x12; | WORDS",
                "Một dòng nào đó;;;12 x; | DATA",
                "Phường Không Có;;;; | DATA",
                "Ba;bốn;năm;sáu; | DATA"
            })
    void takesMoreForWordsBelowWords(String line, RowKind expected) {
        assertThat(kind(line, true)).isEqualTo(expected);
    }

    @Test
    void takesARowWhoseFormulasWereNeverCalculatedForData() {
        assertThat(kind("literacy", HEADER, notCalculated(3, 4), false)).isEqualTo(RowKind.DATA);
        assertThat(kind("literacy", HEADER, notCalculated(3), false)).isEqualTo(RowKind.BLANK);
        assertThat(kind("literacy", HEADER, notCalculated(3, 5), false)).isEqualTo(RowKind.BLANK);
    }

    private static SourceRow notCalculated(int... columns) {
        List<String> texts = List.of("", "", "", "", "", "");
        List<CellKind> kinds = new ArrayList<>(Collections.nCopies(texts.size(), CellKind.TEXT));
        for (int column : columns) {
            kinds.set(column, CellKind.ERROR);
        }
        return new SourceRow(2, texts, kinds, Map.of(), List.of());
    }

    @Test
    void takesAFailedSumForOneOfATotal() {
        SourceRow sum =
                new SourceRow(
                        2,
                        List.of("Cộng", "", "", "lỗi"),
                        List.of(CellKind.TEXT, CellKind.TEXT, CellKind.TEXT, CellKind.ERROR),
                        Map.of(),
                        List.of());

        assertThat(kind("literacy", HEADER, sum, false)).isEqualTo(RowKind.TOTAL);
        assertThat(kind("Cộng;;;lỗi;", false)).isEqualTo(RowKind.DATA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1);(2);(3);(4); | true | NUMBERING",
                "A;B;1;2; | true | NUMBERING",
                "(1);(2);;;3=1+2 | true | NUMBERING",
                "A;B;;; | true | DATA",
                "1;3;4;; | true | DATA",
                "A;C;1;2; | true | DATA",
                "(1);(2);x;4; | true | DATA",
                "(1);(2);(3);(4); | false | DATA"
            })
    void takesTheNumbersOfColumnsDirectlyBelowTheHeader(
            String line, boolean isFirst, RowKind expected) {
        Contract contract = SCOPE.contracts().byTableName("literacy").orElseThrow();
        Header header = new Header(contract, row(HEADER), SCOPE);
        LineClassifier lines = new LineClassifier(contract, SCOPE, header);

        assertThat(lines.kindOf(row(line), isFirst, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "literacy;;60 | DATA",
                "bảng nào đó;;60 | DATA",
                "bảng nào đó;; | WORDS",
                "bảng 5;; | DATA",
                "bảng;; | DATA"
            })
    void takesALineOfControlTotalsForWordsOnlyIfItNamesNoDataset(String line, RowKind expected) {
        assertThat(kind("totals", "dataset;control_column;row_count", row(line), false))
                .isEqualTo(expected);
    }
}
