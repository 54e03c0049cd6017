package org.learningdistricts.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    private static final TextTable TABLE =
            new TextTable(
                    List.of(
                            TableColumn.ofText("đơn vị báo cáo / unit"),
                            TableColumn.ofNumbers("chưa nộp / missing")),
                    List.of(
                            List.of("Phường Văn Miếu – Quốc Tử Giám", "7"),
                            List.of("Xã Cổ Đô", "12345")));

    @Test
    void showsBothLanguagesWhereThereIsRoom() {
        assertThat(TABLE.lines(60, ResultLanguage.BOTH))
                .startsWith(
                        "+--------------------------------+--------------------+",
                        "| đơn vị báo cáo / unit          | chưa nộp / missing |");
        assertThat(TABLE.lines(60, ResultLanguage.EN).get(1))
                .isEqualTo("| unit                           | missing |");
    }

    @Test
    void breaksTitlesThenLeavesOneLanguageOutThenBreaksCells() {
        assertThat(TABLE.lines(46, ResultLanguage.BOTH).subList(1, 3))
                .containsExactly(
                        "| đơn vị báo cáo / unit          | chưa nộp  |",
                        "|                                | / missing |");
        assertThat(TABLE.lines(42, ResultLanguage.BOTH).subList(1, 3))
                .containsExactly(
                        "| đơn vị báo cáo                 | chưa  |",
                        "|                                | nộp   |");
        assertThat(TABLE.lines(28, ResultLanguage.BOTH))
                .containsExactly(
                        "+------------------+-------+",
                        "| đơn vị báo cáo   | chưa  |",
                        "|                  | nộp   |",
                        "+------------------+-------+",
                        "| Phường Văn Miếu  |     7 |",
                        "| – Quốc Tử Giám   |       |",
                        "| Xã Cổ Đô         | 12345 |",
                        "+------------------+-------+");
    }

    @Test
    void becomesAListWhereNothingElseHelps() {
        assertThat(TABLE.lines(22, ResultLanguage.VI))
                .containsExactly(
                        "đơn vị báo cáo:",
                        "       Phường Văn Miếu",
                        "       – Quốc Tử Giám",
                        "chưa nộp:",
                        "       7",
                        "",
                        "đơn vị báo cáo:",
                        "       Xã Cổ Đô",
                        "chưa nộp:",
                        "       12345");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 25, 33, 40, 50, 80, 120})
    void isNeverWiderThanTheScreen(int width) {
        for (ResultLanguage language : ResultLanguage.values()) {
            assertThat(TABLE.lines(width, language)).allMatch(line -> TextWidth.of(line) <= width);
        }
    }

    @Test
    void countsColumnsOfATerminalAndNotCharacters() {
        assertThat(TextWidth.of("Đống Đa")).isEqualTo(7);
        assertThat(TextWidth.of("Đo\u0302\u0301ng Đa")).isEqualTo(7);
        assertThat(TextWidth.of("\uff11\uff12")).isEqualTo(4);
    }

    @Test
    void leavesNamesOfOthersAsTheyAre() {
        TextTable table =
                new TextTable(
                        List.of(TableColumn.named("Nam / Nữ", false)), List.of(List.of("1 / 2")));
        assertThat(table.lines(80, ResultLanguage.EN)).contains("| Nam / Nữ |", "| 1 / 2    |");
    }
}
