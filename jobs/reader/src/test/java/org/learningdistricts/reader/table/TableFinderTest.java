package org.learningdistricts.reader.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.reader.csv.ReadCsv.known;
import static org.learningdistricts.reader.csv.ReadCsv.unknown;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.csv.ReadCsv;

class TableFinderTest {

    private final List<String> seen = new ArrayList<>();

    @Test
    void passesOverTitleLinesAndBlankLinesAndSaysSo() {
        ReadCsv read =
                known(
                        """
                        ỦY BAN NHÂN DÂN;;
                        Biểu số 1;;

                        Mã xã;Tên xã;Dân số
                        00001;Phúc Xá;5

                        00004;Trúc Bạch;6
                        """);
        assertThat(read.rows())
                .containsExactly(
                        "aside 1 [ỦY BAN NHÂN DÂN, , ]",
                        "aside 2 [Biểu số 1, , ]",
                        "header 4 [Mã xã, Tên xã, Dân số]",
                        "5 [00001, Phúc Xá, 5]",
                        "7 [00004, Trúc Bạch, 6]");
        assertThat(read.outcome().repairs())
                .containsExactly(
                        Remark.onFile("separator", "«;»", ","),
                        new Remark("blank-lines", 3L, null, "", "", 2),
                        new Remark("title-lines", 1L, null, "ỦY BAN NHÂN DÂN", "", 2));
    }

    @Test
    void putsAHeaderInTwoRowsTogetherWhereTheTitlesAreKnown() {
        String header = "header 2 [Mã xã, Tên xã, Trẻ 5 tuổi, Trẻ 5 tuổi đến lớp]";
        List<String> texts =
                List.of(
                        "Mã xã,Tên xã,Trẻ em,\n,,Trẻ 5 tuổi,Trẻ 5 tuổi đến lớp\n1,2,3,4\n",
                        "Mã xã,Tên xã,Trẻ 5 tuổi,\n,,Trẻ 5 tuổi,đến lớp\n1,2,3,4\n",
                        """
                        Mã xã,Tên xã,Trẻ em,
                        Mã xã,Tên xã,Trẻ 5 tuổi,Trẻ 5 tuổi đến lớp
                        1,2,3,4
                        """);
        for (String text : texts.subList(0, 2)) {
            ReadCsv read = known(text);
            assertThat(read.rows()).containsExactly(header, "3 [1, 2, 3, 4]");
            assertThat(read.outcome().repairs())
                    .containsExactly(Remark.onRow("two-row-header", 1, "2", "1"));
        }
        assertThat(known(texts.get(2)).rows())
                .containsExactly("aside 1 [Mã xã, Tên xã, Trẻ em, ]", header, "3 [1, 2, 3, 4]");
    }

    @Test
    void trimsSeparatorsThatTrailInAllRows() {
        ReadCsv read = known("Mã xã,Tên xã,,\n1,2,,\n3,4,,\n");
        assertThat(read.rows()).containsExactly("header 1 [Mã xã, Tên xã]", "2 [1, 2]", "3 [3, 4]");
        assertThat(read.outcome().repairs())
                .containsExactly(new Remark("trailing-separators", 1L, null, "4", "2", 3));
    }

    @Test
    void namesColumnsWithNeitherTitleNorValue() {
        ReadCsv read = known(",Mã xã,,Tên xã,,Dân số\n,1,,2,x,3\n");
        assertThat(read.rows())
                .containsExactly("header 1 [, Mã xã, , Tên xã, , Dân số]", "2 [, 1, , 2, x, 3]");
        assertThat(read.outcome().repairs())
                .containsExactly(Remark.onRow("empty-columns", 1, "A, C", ""));
    }

    @Test
    void countsCellsThatAreMissingAtTheEndAsEmpty() {
        ReadCsv read = known("Mã xã,Tên xã,Dân số\n1,2\n3,4,5\n6\n");
        assertThat(read.rows())
                .containsExactly(
                        "header 1 [Mã xã, Tên xã, Dân số]", "2 [1, 2]", "3 [3, 4, 5]", "4 [6]");
        assertThat(read.outcome().repairs()).isEmpty();
    }

    @Test
    void refusesAFileThatMayBeCutOff() {
        assertThat(known("Mã xã,Tên xã,Dân số\n1,2,3\n4,5").reason())
                .isEqualTo(Remark.onRow("unreadable-file", 3, "2 ≠ 3 …", "3"));
        assertThat(known("Mã xã,Tên xã,Dân số\n1,2,3\n4,5,6").outcome())
                .isEqualTo(new ReadOutcome.Read(2, List.of()));
    }

    @Test
    void takesAShortLastLineOfWordsForANote() {
        assertThat(known("Mã xã,Tên xã,Dân số\n1,2,3\nNgười lập biểu, ngày 20").rows())
                .endsWith("3 [Người lập biểu,  ngày 20]");
    }

    @Test
    void saysOfARowThatItIsTooLong() {
        ReadCsv read = known("Mã xã,Tên xã\n1,2,3\n4,5,\n6,7,8,9\n");
        assertThat(read.ofCells())
                .containsExactly(
                        new Remark("cells-beyond-header", 2L, 2, "3", "2", 1),
                        new Remark("cells-beyond-header", 4L, 3, "9", "2", 1));
        assertThat(read.rows())
                .containsExactly(
                        "header 1 [Mã xã, Tên xã]", "2 [1, 2, 3]", "3 [4, 5]", "4 [6, 7, 8, 9]");
        assertThat(read.repairs()).containsExactly("trailing-separators");
    }

    @Test
    void leavesOutAHeaderThatComesAgainAndSaysSo() {
        ReadCsv read = known("Mã xã,Tên xã\n1,2\nMã xã,Tên xã\n3,4\n");
        assertThat(read.rows())
                .containsExactly(
                        "header 1 [Mã xã, Tên xã]",
                        "2 [1, 2]",
                        "aside 3 [Mã xã, Tên xã]",
                        "4 [3, 4]");
        assertThat(read.repairs()).containsExactly("repeated-header");
    }

    @Test
    void refusesTwoTablesInOneFile() {
        ReadCsv read = known("Mã xã,Tên xã,Dân số\n1,2,3\nDân số,Mã xã,Trẻ 5 tuổi\n4,5,6\n");
        assertThat(read.reason())
                .isEqualTo(Remark.onRow("several-tables", 3, "Dân số, Mã xã, Trẻ 5 tuổi", "1"));
        assertThat(read.rows()).containsExactly("header 1 [Mã xã, Tên xã, Dân số]", "2 [1, 2, 3]");
    }

    @Test
    void readsATableOfWhichNothingIsKnownAsItIs() {
        ReadCsv read = unknown("Report\n\na,b\n1,x\n3\n4,y,6\n7,z,\na,b\n9,w\n");
        assertThat(read.rows())
                .containsExactly(
                        "aside 1 [Report]",
                        "header 3 [a, b]",
                        "4 [1, x]",
                        "5 [3]",
                        "6 [4, y, 6]",
                        "7 [7, z, ]",
                        "8 [a, b]",
                        "9 [9, w]");
        assertThat(read.outcome().repairs())
                .containsExactly(
                        Remark.onRow("blank-lines", 2, "", ""),
                        Remark.onRow("title-lines", 1, "Report", ""),
                        Remark.onRow("short-rows", 5, "1", "2"),
                        new Remark("ragged-rows", 6L, null, "3", "2", 2),
                        Remark.onRow("second-header", 8, "a", ""));
    }

    @Test
    void findsTheHeaderBelowTitleLinesThatHoldSeparators() {
        ReadCsv read =
                unknown("Báo cáo,,,\nBiểu 1, năm 2025,,\nname,kind,size,note\nx,y,5,\nz,w,7,\n");
        assertThat(read.rows())
                .containsExactly(
                        "aside 1 [Báo cáo, , , ]",
                        "aside 2 [Biểu 1,  năm 2025, , ]",
                        "header 3 [name, kind, size, note]",
                        "4 [x, y, 5, ]",
                        "5 [z, w, 7, ]");
        assertThat(read.repairs()).containsExactly("title-lines");
    }

    @Test
    void seesThatATableHasNoHeader() {
        assertThat(unknown("1,x\n2,y\n").rows()).containsExactly("1 [1, x]", "2 [2, y]");
        assertThat(unknown("x,y\nz,y\n").rows()).containsExactly("1 [x, y]", "2 [z, y]");
        assertThat(unknown("x,y\nz,w\n").rows()).containsExactly("header 1 [x, y]", "2 [z, w]");
        assertThat(unknown("x,y\n").rows()).containsExactly("header 1 [x, y]");
        assertThat(unknown("x,5\n").rows()).containsExactly("1 [x, 5]");
    }

    @Test
    void takesYearsForTitlesAboveOtherFigures() {
        assertThat(unknown(",2023,2024\nx,5,6\ny,7,8\n").rows())
                .startsWith("header 1 [, 2023, 2024]");
        assertThat(unknown("x,2023,2024\ny,2022,2021\n").rows()).startsWith("1 [x, 2023, 2024]");
    }

    @Test
    void reportsALostHeaderWhereTheRowsStand() {
        assertThat(known("Biểu 1\n\n00001,x,5\n").rows()).endsWith("header 3 [00001, x, 5]");
        assertThat(known("Biểu 1,\nQuý 3,\n00001,x,5,6\n00004,y,7,8\n").rows())
                .contains("header 3 [00001, x, 5, 6]");
        assertThat(known("Biểu 1,,\n00001,x,5\n").rows()).endsWith("header 2 [00001, x, 5]");
    }

    @Test
    void hasNoOpinionOnTheLengthOfASheetsRows() {
        Remarks remarks = new Remarks();
        TableFinder finder =
                TableFinder.ofSheet(ReadCsv.TITLES, new RowLog(seen), remarks, List.of());
        finder.row(SourceRow.ofTexts(2, List.of("Mã xã", "Tên xã", "")));
        finder.row(SourceRow.ofTexts(3, List.of("1")));
        finder.row(SourceRow.ofTexts(4, List.of("2", "3", "", "")));
        assertThat(finder.finish()).isEqualTo(new ReadOutcome.Read(2, List.of()));
        assertThat(seen).containsExactly("header 2 [Mã xã, Tên xã]", "3 [1]", "4 [2, 3]");
    }
}
