package org.learningdistricts.answers.workbook;

/**
 * How cells look, as elements of the part of styles in which {@code #} stands for their prefix.
 *
 * @param format number of the format in which values are shown (ECMA-376, part 1, 18.8.30)
 * @param font empty if it is the usual one; so with fill and border
 * @param more alignment and protection
 */
public record CellStyle(int format, String font, String fill, String border, String more) {

    /** All cells have one colour behind them. */
    public static String fill(String colour) {
        return "<#fill><#patternFill patternType=\"solid\"><#fgColor rgb=\"FF"
                + colour
                + "\"/><#bgColor indexed=\"64\"/></#patternFill></#fill>";
    }

    /** A thin line around each cell. */
    public static String border(String colour) {
        StringBuilder border = new StringBuilder("<#border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            border.append(
                    "<#%s style=\"thin\"><#color rgb=\"FF%s\"/></#%s>"
                            .formatted(side, colour, side));
        }
        return border.append("<#diagonal/></#border>").toString();
    }
}
