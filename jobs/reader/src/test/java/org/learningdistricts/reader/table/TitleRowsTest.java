package org.learningdistricts.reader.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.reader.csv.ReadCsv.known;
import static org.learningdistricts.reader.csv.ReadCsv.unknown;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.csv.ReadCsv;

/** Titles over several rows. */
class TitleRowsTest {

    @Test
    void joinsTitlesInSeveralRowsAboveFigures() {
        ReadCsv read = unknown("name,size,weight\n,cm,kg\na,1,2\nb,3,4\nc,5,6\n");
        assertThat(read.rows())
                .containsExactly(
                        "header 2 [name, size cm, weight kg]",
                        "3 [a, 1, 2]",
                        "4 [b, 3, 4]",
                        "5 [c, 5, 6]");
        assertThat(read.repairs()).containsExactly("two-row-header");
    }

    @Test
    void joinsKnownTitlesInThreeRowsAndMore() {
        String header = "header %d [Mã xã, Tên xã, Dân số, Trẻ 5 tuổi, Trẻ 5 tuổi đến lớp]";
        assertThat(
                        known(
                                        """
                                        Mã xã,Tên xã,Số người,,
                                        ,,Dân số,Trong đó,
                                        ,,,Trẻ 5 tuổi,Trẻ 5 tuổi đến lớp
                                        1,x,5,6,7
                                        """)
                                .rows())
                .containsExactly(String.format(header, 3), "4 [1, x, 5, 6, 7]");
        assertThat(
                        known(
                                        """
                                        Mã xã,Tên xã,Số người,,
                                        ,,Dân số,Trong đó,
                                        ,,,Trẻ 5 tuổi,
                                        ,,,Trẻ 5 tuổi,đến lớp
                                        1,x,5,6,7
                                        """)
                                .rows())
                .containsExactly(String.format(header, 4), "5 [1, x, 5, 6, 7]");
    }

    @Test
    void asksWhereTitlesGoOnThatAreNotKnown() {
        ReadCsv read = known("Mã xã,Tên xã,Số người,,\n,,cả thảy,nhỏ,lớn\n1,x,5,6,7\n2,y,5,6,7\n");
        assertThat(read.reason())
                .isEqualTo(Remark.onRow("unclear-header", 2, "cả thảy nhỏ lớn", "1"));
        assertThat(read.rows()).noneMatch(row -> row.startsWith("header"));
        assertThat(known("Mã xã,Tên xã,Ghi chú\n,,khó\n1,x,5\n").rows())
                .startsWith("header 1 [Mã xã, Tên xã, Ghi chú]", "2 [, , khó]");
    }

    @Test
    void joinsTitlesThatAreMergedInASheet() {
        List<MergedRange> spans =
                List.of(
                        new MergedRange(1, 1, 0, 4),
                        new MergedRange(2, 4, 0, 0),
                        new MergedRange(2, 4, 1, 1),
                        new MergedRange(2, 2, 2, 4),
                        new MergedRange(3, 4, 2, 2),
                        new MergedRange(3, 3, 3, 4));
        List<List<String>> rows =
                List.of(
                        List.of("BIỂU 1"),
                        List.of("Mã xã", "Tên xã", "Số người"),
                        List.of("", "", "Cả thảy", "Trong đó"),
                        List.of("", "", "", "Trẻ 5 tuổi", "Lớn"),
                        List.of("1", "x", "5", "6", "7"));
        assertThat(sheet(ReadCsv.TITLES, rows, spans))
                .containsExactly(
                        "aside 1 [BIỂU 1]",
                        "header 4 [Mã xã, Tên xã, Cả thảy, Trẻ 5 tuổi, Lớn]",
                        "5 [1, x, 5, 6, 7]");
        assertThat(sheet(Vocabulary.NONE, rows, spans))
                .containsExactly(
                        "aside 1 [BIỂU 1]",
                        "header 4 [Mã xã, Tên xã, Số người Cả thảy, Số người Trong đó Trẻ 5 tuổi,"
                                + " Số người Trong đó Lớn]",
                        "5 [1, x, 5, 6, 7]");
    }

    @Test
    void takesNoRowOfFiguresForTitlesWhateverIsMerged() {
        assertThat(
                        sheet(
                                ReadCsv.TITLES,
                                List.of(
                                        List.of("Mã xã", "Tên xã", "Dân số"),
                                        List.of("", "x", "5"),
                                        List.of("2", "y", "6")),
                                List.of(new MergedRange(1, 2, 0, 0))))
                .containsExactly("header 1 [Mã xã, Tên xã, Dân số]", "2 [, x, 5]", "3 [2, y, 6]");
    }

    @Test
    void takesNoRowOfWordsForASecondRowOfTitles() {
        assertThat(unknown("a,b\na,b\n").rows()).containsExactly("header 1 [a, b]", "2 [a, b]");
        assertThat(unknown("x\nx\n1\n2\n3\n4\n").rows()).startsWith("header 1 [x]", "2 [x]");
        assertThat(unknown("a,b,c\nd,e\nf,g\n").rows()).startsWith("header 1 [a, b, c]");
        assertThat(unknown("a,b\na,b\nc,d\n").rows()).startsWith("header 1 [a, b]", "2 [a, b]");
    }

    private static List<String> sheet(
            Vocabulary vocabulary, List<List<String>> rows, List<MergedRange> spans) {
        List<String> log = new ArrayList<>();
        TableFinder finder = TableFinder.ofSheet(vocabulary, new RowLog(log), new Remarks(), spans);
        for (int i = 0; i < rows.size(); i++) {
            finder.row(SourceRow.ofTexts(i + 1, rows.get(i)));
        }
        finder.finish();
        return log;
    }
}
