package org.learningdistricts.answers.template;

import java.util.regex.Pattern;

/**
 * When cells are shown as wrong. Whoever saved the workbook since, it is known again: by its look
 * and by its formula, since looks like it are offered by Excel too.
 *
 * @param cells range, such as {@code D2:D53}
 * @param formula as seen from the first cell of the range, without the sign of equality
 */
public record Highlight(String cells, String formula) {

    /** Excel takes none that is longer. */
    private static final int LONGEST = 8192;

    private static final Pattern FORMULA =
            Pattern.compile(
                    """
                    NOT\\(IF\\(ISNUMBER\\((\\$\\w+)\\),.+LEN\\(\\1\\)=0.*\
                    |NOT\\((?:AND\\()?NOT\\(AND\\(LEN\\((\\$\\w+)\\)=12,ISNUMBER\\(--\\2\\).*\
                    |AND\\(LEN\\((\\$\\w+)\\)>0,COUNTIF\\(\\w+_names,\\3\\)=0\\)\
                    |AND\\(LEN\\(\\$\\w+\\)=0,LEN\\([$\\w&]+\\)>0\\)\
                    """);

    /** Whether a look of cells on conditions is that of these. */
    public static boolean isLook(String look) {
        return CellLook.isOfHighlights(look);
    }

    /** Whether a formula is one of these. */
    public static boolean isFormula(String formula) {
        return formula.length() <= LONGEST && FORMULA.matcher(formula).matches();
    }
}
