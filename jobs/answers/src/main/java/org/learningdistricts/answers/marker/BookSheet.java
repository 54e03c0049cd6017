package org.learningdistricts.answers.marker;

/**
 * A sheet of a workbook.
 *
 * @param id how the workbook's relationships call it
 * @param number how other parts call it
 * @param kind {@code worksheet}, {@code chartsheet}, {@code dialogsheet}
 * @param part where it lies
 * @param ours whether it is a first sheet of an earlier marking
 */
record BookSheet(String name, String id, long number, String kind, String part, boolean ours) {

    /** Whether it has cells. */
    boolean isWorksheet() {
        return kind.equals("worksheet");
    }
}
