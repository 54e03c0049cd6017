package org.learningdistricts.answers.template;

/**
 * What is said about the cells of a column, in Vietnamese and, as far as it fits, in English.
 *
 * @param vi what may be filled in
 * @param moreVi what else there is to know, empty if nothing
 */
record CellHint(String vi, String en, String moreVi, String moreEn) {

    static CellHint of(String vi, String en) {
        return new CellHint(vi, en, "", "");
    }

    CellHint and(String newVi, String newEn) {
        return new CellHint(vi, en, newVi, newEn);
    }

    /** What is shown while a cell is selected. */
    String hint() {
        return both(
                (vi + " " + moreVi).strip(), (en + " " + moreEn).strip(), InputRule.LONGEST_HINT);
    }

    /** What is shown when something else is typed. */
    String refusal() {
        return both(vi, en, InputRule.LONGEST_REFUSAL);
    }

    private static String both(String vi, String en, int longest) {
        String both = vi + " / " + en;
        return both.length() <= longest ? both : vi;
    }
}
