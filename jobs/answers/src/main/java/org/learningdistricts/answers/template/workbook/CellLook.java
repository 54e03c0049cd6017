package org.learningdistricts.answers.template.workbook;

import org.jspecify.annotations.Nullable;

/** How a cell looks, how its value is shown, and whether it may be filled in. */
public enum CellLook {
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
     * @param fill colour behind them, null if there is none
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

        int format() {
            return format;
        }
    }

    /** At which side of its cell a value stands. */
    enum Side {
        GENERAL,
        LEFT,
        CENTRE,
        RIGHT;

        String word() {
            return switch (this) {
                case GENERAL -> "general";
                case LEFT -> "left";
                case CENTRE -> "center";
                case RIGHT -> "right";
            };
        }
    }

    int size() {
        return size;
    }

    String colour() {
        return colour;
    }

    String marks() {
        return marks;
    }

    /** Colour behind the value as RGB, null if there is none. */
    @Nullable String fill() {
        return fill;
    }

    Shown shown() {
        return shown;
    }

    Side side() {
        return side;
    }

    /** Whether a person may change the cell although its sheet is protected. */
    public boolean isToFill() {
        return name().startsWith("TO_FILL");
    }

    /** Whether lines are drawn around the cell, as around all that belongs to a table. */
    boolean isBordered() {
        return fill != null;
    }
}
