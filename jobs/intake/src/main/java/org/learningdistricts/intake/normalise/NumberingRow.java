package org.learningdistricts.intake.normalise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.SourceRow;

/**
 * The row that Vietnamese forms carry below the header: {@code A B 1 2 3} or {@code (1) (2) (3)},
 * also {@code (4)=(2)+(3)}. A spreadsheet takes a typed {@code (1)} for -1.
 */
public final class NumberingRow {

    private static final String RULE = "numbering-row";
    private static final int CELLS_SHOWN = 2;

    private static final Pattern NUMBER =
            Pattern.compile("(\\(([0-9]{1,2})\\)|-?([0-9]{1,2}))(\\s*=.*)?");
    private static final Pattern LETTER = Pattern.compile("\\(?([A-Z])\\)?");
    private static final int FEWEST_CELLS = 3;

    private NumberingRow() {}

    public static Remark remark(SourceRow row) {
        return Remark.onRow(RULE, row.number(), row.start(CELLS_SHOWN), null);
    }

    static boolean is(SourceRow row) {
        List<String> cells = row.texts().stream().map(text -> CleanText.of(text).text()).toList();
        int letters = 0;
        int numbers = 0;
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                if (numbers == 0 && isLetter(cell, letters)) {
                    letters++;
                } else if (isNumber(cell, numbers + 1)) {
                    numbers++;
                } else {
                    return false;
                }
            }
        }
        return letters + numbers >= FEWEST_CELLS;
    }

    private static boolean isLetter(String cell, int before) {
        Matcher letter = LETTER.matcher(cell);
        return letter.matches() && letter.group(1).charAt(0) == 'A' + before;
    }

    private static boolean isNumber(String cell, int expected) {
        Matcher number = NUMBER.matcher(cell);
        if (!number.matches()) {
            return false;
        }
        String digits = number.group(2) == null ? number.group(3) : number.group(2);
        return Integer.parseInt(digits) == expected;
    }
}
