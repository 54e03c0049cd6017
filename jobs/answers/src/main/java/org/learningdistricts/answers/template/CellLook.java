package org.learningdistricts.answers.template;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.workbook.CellStyle;

/** How a cell looks, how its value is shown, and whether it may be filled in. */
enum CellLook {
    PLAIN(10, "000000", "", null, Shown.GENERAL, Side.GENERAL),
    TITLE(15, "1F4E79", "b", null, Shown.GENERAL, Side.LEFT),
    SECTION(11, "1F4E79", "b", null, Shown.GENERAL, Side.LEFT),
    TEXT(11, "000000", "", null, Shown.GENERAL, Side.LEFT),
    STRONG(11, "000000", "b", null, Shown.GENERAL, Side.LEFT),
    ENGLISH(9, "7F7F7F", "i", null, Shown.GENERAL, Side.LEFT),
    LINK(10, "0563C1", "u", "FFFFFF", Shown.TEXT, Side.LEFT),
    HEADER(10, "FFFFFF", "b", "1F4E79", Shown.TEXT, Side.CENTRE),
    HEADER_TO_FILL(10, "000000", "b", "FFD966", Shown.TEXT, Side.CENTRE),
    HEADER_SHOWN(9, "595959", "i", "D9D9D9", Shown.TEXT, Side.CENTRE),
    GIVEN(10, "000000", "", "EDEDED", Shown.TEXT, Side.LEFT),
    GIVEN_COUNT(10, "000000", "", "EDEDED", Shown.COUNT, Side.RIGHT),
    TO_FILL_TEXT(10, "000000", "", "FFF8E1", Shown.TEXT, Side.LEFT),
    TO_FILL_CHOICE(10, "000000", "", "FFF8E1", Shown.GENERAL, Side.CENTRE),
    TO_FILL_COUNT(10, "000000", "", "FFF8E1", Shown.COUNT, Side.RIGHT),
    TO_FILL_DECIMAL(10, "000000", "", "FFF8E1", Shown.GENERAL, Side.RIGHT),
    TO_FILL_DAY(10, "000000", "", "FFF8E1", Shown.DAY, Side.CENTRE),
    LIKE_TO_FILL(10, "000000", "", "FFF8E1", Shown.TEXT, Side.LEFT),
    SHOWN_TEXT(9, "7F7F7F", "i", "F7F7F7", Shown.TEXT, Side.LEFT),
    SHOWN_COUNT(9, "7F7F7F", "i", "F7F7F7", Shown.COUNT, Side.RIGHT),
    SHOWN_DECIMAL(9, "7F7F7F", "i", "F7F7F7", Shown.GENERAL, Side.RIGHT),
    SHOWN_DAY(9, "7F7F7F", "i", "F7F7F7", Shown.DAY, Side.CENTRE),
    WRONG(10, "9C0006", "", "FFC7CE", Shown.TEXT, Side.CENTRE);

    private static final String LINE = "BFBFBF";

    private final int size;
    private final String colour;
    private final String marks;
    private final @Nullable String fill;
    private final Shown shown;
    private final Side side;

    /**
     * @param size of the letters, in points
     * @param colour of the letters, as RGB
     * @param marks {@code b} bold, {@code i} italic, {@code u} underlined
     * @param fill colour behind them, null if there is none; what has one belongs to a table, and
     *     lines are drawn around it
     */
    CellLook(int size, String colour, String marks, @Nullable String fill, Shown shown, Side side) {
        this.size = size;
        this.colour = colour;
        this.marks = marks;
        this.fill = fill;
        this.shown = shown;
        this.side = side;
    }

    /** How a value is shown; the number is that of the format, see ECMA-376, part 1, 18.8.30. */
    enum Shown {
        GENERAL(0),
        COUNT(3),
        TEXT(49),
        DAY(164);

        private final int format;

        Shown(int format) {
            this.format = format;
        }
    }

    /** At which side of its cell a value stands. */
    enum Side {
        GENERAL("general"),
        LEFT("left"),
        CENTRE("center"),
        RIGHT("right");

        private final String word;

        Side(String word) {
            this.word = word;
        }
    }

    /** Formats that a workbook has to bring itself. */
    static String formats() {
        return "<numFmts count=\"1\"><numFmt numFmtId=\"%d\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                .formatted(Shown.DAY.format);
    }

    /** The looks of cells that are shown as wrong; there is but one. */
    static String highlights() {
        return """
        <dxfs count="1"><dxf><font><color rgb="FF%s"/></font><fill><patternFill>\
        <bgColor rgb="FF%s"/></patternFill></fill></dxf></dxfs>\
        """
                .formatted(WRONG.colour, WRONG.fill);
    }

    /** Whether a look on conditions is that of cells that are shown as wrong. */
    static boolean isOfHighlights(String look) {
        return look.contains("FF" + WRONG.colour) && look.contains("FF" + WRONG.fill);
    }

    /** The letters, as an element of the part of styles. */
    String font() {
        StringBuilder font = new StringBuilder("<#font>");
        marks.chars().forEach(mark -> font.append("<#").append((char) mark).append("/>"));
        return font
                + "<#sz val=\"%d\"/><#color rgb=\"FF%s\"/>".formatted(size, colour)
                + "<#name val=\"Arial\"/></#font>";
    }

    CellStyle style() {
        String place =
                "<#alignment horizontal=\"%s\"%s vertical=\"center\" wrapText=\"1\"/>"
                        .formatted(
                                side.word,
                                side == Side.LEFT && fill != null ? " indent=\"1\"" : "");
        return new CellStyle(
                shown.format,
                font(),
                fill == null ? "" : CellStyle.fill(fill),
                fill == null ? "" : CellStyle.border(LINE),
                place + (isToFill() ? "<#protection locked=\"0\"/>" : ""));
    }

    /** Whether a person may change the cell although its sheet is protected. */
    boolean isToFill() {
        return name().startsWith("TO_FILL");
    }
}
