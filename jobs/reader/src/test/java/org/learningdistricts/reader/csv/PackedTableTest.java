package org.learningdistricts.reader.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.Vocabulary;

class PackedTableTest {

    private static final String TABLE =
            "Mã xã,Tên xã,Dân số\n"
                    + "1,\"Phúc Xá, Hà Nội\",5\n"
                    + "2,\"Trúc \"\"Bạch\"\"\",6\n"
                    + "3,Cống Vị,7\n";
    private static final String[] ROWS = {
        "header 1 [Mã xã, Tên xã, Dân số]",
        "2 [1, Phúc Xá, Hà Nội, 5]",
        "3 [2, Trúc \"Bạch\", 6]",
        "4 [3, Cống Vị, 7]"
    };

    @ParameterizedTest
    @ValueSource(strings = {"", ",,", ";;", "\t"})
    void partsLinesThatStandInOneCell(String behind) {
        ReadCsv read = known(packed(TABLE, 0, behind));
        assertThat(read.rows()).containsExactly(ROWS);
        assertThat(read.outcome().repairs())
                .containsExactly(
                        new Remark(
                                "packed-lines",
                                1L,
                                null,
                                "\"Mã xã,Tên xã,Dân số\"" + behind,
                                null,
                                4));
        assertThat(known(packed(packed(TABLE, 0, ""), 0, "")).rows()).containsExactly(ROWS);
    }

    @Test
    void partsLinesWhereOnlyTheRowsArePacked() {
        ReadCsv read = known(packed(TABLE, 1, ""));
        assertThat(read.rows()).containsExactly(ROWS);
        assertThat(read.repairs()).containsExactly("packed-lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void partsThemByOtherSeparators(String separator) {
        ReadCsv read = known(packed(plain(separator), 0, ""));
        assertThat(read.rows())
                .containsExactly("header 1 [Mã xã, Tên xã]", "2 [1, Phúc Xá]", "3 [2, Trúc Bạch]");
        assertThat(read.repairs()).containsExactly("packed-lines", "separator");
    }

    @Test
    void partsLinesOfATableOfWhichNothingIsKnown() {
        assertThat(unknown(packed("ten,so\nAn,1\nBinh,2\nChi,3\n", 0, "")).rows())
                .containsExactly("header 1 [ten, so]", "2 [An, 1]", "3 [Binh, 2]", "4 [Chi, 3]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\"\n\"Smith, John\"\n\"Doe, Jane\"\n",
                "\"name\"\n\"1,5\"\n\"2,7\"\n\"3,1\"\n",
                "\"last, first\"\n\"Smith, 1\"\n\"Doe, 2\"\n\"Foe, 3\"\n",
                "\"first;second\"\n\"one;two\"\n\"three;four\"\n\"five;six\"\n"
            })
    void leavesTextsWithSeparatorsTogether(String text) {
        assertThat(unknown(text).repairs()).doesNotContain("packed-lines");
    }

    @Test
    void partsTheRowsOfASheetThatStandInOneColumn() {
        List<String> seen = new ArrayList<>();
        Remarks remarks = new Remarks();
        PackedRows rows =
                new PackedRows(ReadCsv.TITLES, remarks, row -> seen.add("" + row.texts()));
        TABLE.lines()
                .forEach(line -> rows.accept(SourceRow.ofTexts(seen.size() + 1, List.of(line))));
        rows.finish();
        assertThat(seen)
                .containsExactly(
                        "[Mã xã, Tên xã, Dân số]",
                        "[1, Phúc Xá, Hà Nội, 5]",
                        "[2, Trúc \"Bạch\", 6]",
                        "[3, Cống Vị, 7]");
        assertThat(remarks.list()).extracting(Remark::count).containsExactly(4L);
    }

    @Test
    void leavesSheetsWithSeveralColumnsAsTheyAre() {
        List<String> seen = new ArrayList<>();
        PackedRows rows =
                new PackedRows(ReadCsv.TITLES, new Remarks(), row -> seen.add("" + row.texts()));
        rows.accept(SourceRow.ofTexts(1, List.of("Mã xã,Tên xã")));
        rows.accept(SourceRow.ofTexts(2, List.of("Mã xã", "Tên xã")));
        rows.accept(SourceRow.ofTexts(3, List.of("1,2", "x")));
        rows.finish();
        assertThat(seen).containsExactly("[Mã xã,Tên xã]", "[Mã xã, Tên xã]", "[1,2, x]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“”", "„“", "””", "«»", "»«", "‘’", "‹›"})
    void takesQuotesOfPrintAroundNearlyAllCellsForQuotes(String pair) {
        char open = pair.charAt(0);
        char close = pair.charAt(1);
        String inside = pair.equals("‘’") ? "Phúc Xá" : "Phúc, Xá";
        String text =
                open + "Mã xã" + close + "," + open + "Tên xã" + close + "\n" + open + "1" + close
                        + "," + open + inside + close + "\n2," + open + "x" + close + "\n";
        ReadCsv read = known(text);
        assertThat(read.rows())
                .containsExactly("header 1 [Mã xã, Tên xã]", "2 [1, " + inside + "]", "3 [2, x]");
        assertThat(read.outcome().repairs())
                .containsExactly(new Remark("quote-character", 1L, null, "" + open, "\"", 3));
    }

    /** Fewer than that, if they hold a separator and the lines are else too wide. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã xã,Tên xã\n2,“Phúc, Xá”\n",
                "Mã xã,Tên xã\n2,“Phúc, Xá”\n3,b\n4,c\n",
                "Mã xã;Tên xã\n2;«Phúc; Xá»\n3;“Trúc; Bạch”\n4;c\n",
                "“Mã xã”,“Tên xã”\n2,“Phúc, Xá”\n3,b\n4,c\n5,d\n6,e\n",
            })
    void quotesOfPrintHoldSeparators(String text) {
        assertThat(known(text).rows().get(1)).matches("2 \\[2, Phúc[,;] Xá\\]");
    }

    /** If a line with the quotes is as wide as the others, they hold nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã xã,Tên xã,Ghi chú\n1,“Phúc, Xá”\n2,b,\n3,c,\n",
                "Mã xã,Tên xã,Ghi chú\n1,“Phúc, Xá”\n2,b\n3,c,\n",
                "Mã xã,Tên xã,Ghi chú\n1,“Phúc, Xá”\n2,\"b\",\n3,c\n",
            })
    void quotesOfPrintAreTextWhereSeparatorsPart(String text) {
        assertThat(known(text).rows()).contains("2 [1, “Phúc,  Xá”]");
    }

    @Test
    void namesTheQuotesOfPrintAlsoWhereARowBeginsWithoutThem() {
        ReadCsv read = known("Mã xã,Tên xã\n1,“Phúc, Xá”\n2,“b”\n3,“c”\n4,“d”\n");
        assertThat(read.rows()).contains("2 [1, Phúc, Xá]", "5 [4, d]");
        assertThat(read.outcome().repairs())
                .containsExactly(new Remark("quote-character", 2L, null, "“", "\"", 4));
    }

    @Test
    void leavesQuotesOfPrintInSomeCellsToWhoReadsThem() {
        ReadCsv read = known("Mã xã,Tên xã\n1,“Phúc Xá”\n2,a “b” và “c”\n3,d\n4,e\n");
        assertThat(read.rows()).contains("2 [1, “Phúc Xá”]", "3 [2, a “b” và “c”]");
        assertThat(read.repairs()).isEmpty();
    }

    private static String plain(String separator) {
        return "Mã xã,Tên xã\n1,Phúc Xá\n2,Trúc Bạch\n".replace(",", separator);
    }

    private static String packed(String text, int from, String behind) {
        List<String> lines = text.lines().toList();
        return lines.stream()
                .map(
                        line ->
                                lines.indexOf(line) < from
                                        ? line + "\n"
                                        : "\"" + line.replace("\"", "\"\"") + "\"" + behind + "\n")
                .collect(Collectors.joining());
    }

    private static ReadCsv known(String text) {
        return ReadCsv.of(text, ReadCsv.TITLES, ReadLimits.DEFAULT);
    }

    private static ReadCsv unknown(String text) {
        return ReadCsv.of(text, Vocabulary.NONE, ReadLimits.DEFAULT);
    }
}
