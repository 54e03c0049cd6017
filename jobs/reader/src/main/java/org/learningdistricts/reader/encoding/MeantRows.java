package org.learningdistricts.reader.encoding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * Puts right, cell by cell, what programs made of letters and signs when they took one encoding for
 * another: text that was encoded twice, signs of Windows that became control characters.
 */
public final class MeantRows {

    private static final int SURE = 2;

    private final boolean isVietnameseExpected;
    private final Remarks remarks;
    private @Nullable Remark lost;
    private @Nullable Remark control;
    private int traces;
    private boolean isVietnameseLost;

    /**
     * @param vocabulary words that are expected; where there are any, Vietnamese is
     * @param remarks takes what was repaired
     */
    public MeantRows(Vocabulary vocabulary, Remarks remarks) {
        this.isVietnameseExpected = vocabulary.hasLabels();
        this.remarks = remarks;
    }

    /** The row as it was meant; the same object if nothing is wrong with it. */
    public SourceRow of(SourceRow row) {
        List<String> meant = null;
        for (int i = 0; i < row.texts().size(); i++) {
            String text = row.texts().get(i);
            if (row.kind(i) == CellKind.TEXT && isDoubtful(text)) {
                meant = meant == null ? new ArrayList<>(row.texts()) : meant;
                meant.set(i, meant(text, row.number(), i));
            }
        }
        return meant == null
                ? row
                : new SourceRow(row.number(), meant, row.kinds(), row.shown(), row.remarks());
    }

    /** Why the rows cannot be read, null if they can. */
    public @Nullable Remark fault() {
        boolean isLost = traces >= SURE && (isVietnameseExpected || isVietnameseLost);
        return isLost && lost != null ? lost : control;
    }

    private static boolean isDoubtful(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0080' && (CodePage.isRest(c) || c == '\ufffd' || isLead(c))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter may be what the first byte of a letter became. */
    private static boolean isLead(char c) {
        return c == 'Ã' || c == 'Ä' || c == 'Å' || c == 'Æ';
    }

    private String meant(String text, long row, int column) {
        String once = TwiceEncodedText.undo(text);
        if (once != null) {
            remarks.add(EncodedTwice.remark(row, column, text, once));
            traces++;
            return once;
        }
        int found = TwiceEncodedText.traces(text);
        if (found > 0) {
            lost = lost == null ? EncodedTwiceLost.remark(row, column, text) : lost;
            isVietnameseLost |= TwiceEncodedText.hasTracesOfVietnamese(text);
            traces += found;
        }
        return found >= SURE ? text : withSigns(text, row, column);
    }

    private String withSigns(String text, long row, int column) {
        StringBuilder meant = new StringBuilder(text);
        char first = 0;
        for (int i = 0; i < meant.length(); i++) {
            char c = meant.charAt(i);
            if (TextScan.isControl(c) && c >= '\u0080') {
                char sign = CodePage.meant(c);
                if (sign == c) {
                    control =
                            control == null ? UnreadableCharacter.remark(row, column, c) : control;
                }
                first = first == 0 ? sign : first;
                meant.setCharAt(i, sign);
            }
        }
        if (first != 0) {
            remarks.add(ControlCharacters.remark(row, column, first, meant.toString()));
        }
        return meant.toString();
    }
}
