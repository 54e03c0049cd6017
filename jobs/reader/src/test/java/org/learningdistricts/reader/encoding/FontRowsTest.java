package org.learningdistricts.reader.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.Vocabulary;

class FontRowsTest {

    private static final Vocabulary VOCABULARY =
            new Vocabulary(
                    Set.of("mã xã", "tên xã"), Set.of("phường hồng hà", "phường ba đình", "bìa"));

    private final Remarks remarks = new Remarks();
    private final List<SourceRow> passed = new ArrayList<>();

    @Test
    void readsCellsThatWereTypedInAnOldFont() {
        read(
                row(1, "Mã xã", "Tên xã"),
                row(2, "00097", "Ph\u00adêng Hång Hµ"),
                row(3, "00004", "Ph\u00adêng Ba §×nh"));
        assertThat(passed)
                .extracting(row -> row.text(1))
                .containsExactly("Tên xã", "Phường Hồng Hà", "Phường Ba Đình");
        assertThat(remarks.list()).containsExactly(Remark.onFile("encoding", "TCVN3", "Unicode"));
    }

    @Test
    void leavesUnicodeAsItIs() {
        SourceRow[] rows = {row(1, "Mã xã", "Tên xã"), row(2, "00097", "Phường Hồng Hà")};
        read(rows);
        assertThat(passed).containsExactly(rows);
        assertThat(remarks.list()).isEmpty();
    }

    @Test
    void passesOnMoreRowsThanItHoldsBack() {
        SourceRow[] rows = new SourceRow[1500];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i + 1L, "00097", "Ph\u00adêng Hång Hµ");
        }
        read(rows);
        assertThat(passed).hasSize(1500);
        assertThat(passed).allMatch(row -> row.text(1).equals("Phường Hồng Hà"));
    }

    private static SourceRow row(long number, String... texts) {
        return SourceRow.ofTexts(number, List.of(texts));
    }

    private void read(SourceRow... rows) {
        FontRows fontRows = new FontRows(VOCABULARY, remarks, passed::add);
        for (SourceRow row : rows) {
            fontRows.accept(row);
        }
        fontRows.finish();
    }
}
