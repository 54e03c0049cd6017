package org.learningdistricts.answers.marker;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.workbook.SheetWriter;
import org.learningdistricts.answers.workbook.XmlTag;

/** How wide the columns of a sheet are, how high its rows, and what their styles are. */
final class SheetShape {

    private static final int PIXELS_OF_A_DIGIT = 7;
    private static final int WIDTH = 64;
    private static final int HEIGHT = 20;
    private static final double PIXELS_OF_A_POINT = 4.0 / 3;

    /** Some columns, or a row, that are not as the others are. */
    private record Size(int last, int pixels, int style) {}

    private final TreeMap<Integer, Size> columns = new TreeMap<>();
    private final Map<Long, Integer> heights = new HashMap<>();
    private int width = WIDTH;
    private int height = HEIGHT;

    /** Takes in the tag that says what rows and columns are like if nothing is said about them. */
    void usual(XmlTag tag) {
        String chosen = tag.attribute("defaultColWidth");
        width = chosen == null ? WIDTH : width(chosen);
        height = tag.isOn("zeroHeight") ? 0 : height(tag.attribute("defaultRowHeight"), HEIGHT);
    }

    /** Takes in the tag of some columns. */
    void columns(XmlTag tag) {
        String chosen = tag.attribute("width");
        int pixels = chosen == null ? width : width(chosen);
        int first = number(tag, "min", 1) - 1;
        if (first < 0 || first >= SheetWriter.COLUMNS) {
            throw new IllegalArgumentException(tag.text());
        }
        columns.put(
                first,
                new Size(
                        number(tag, "max", 1) - 1,
                        tag.isOn("hidden") ? 0 : pixels,
                        number(tag, "style", 0)));
    }

    /** Takes in how many characters wide a column is. */
    void column(int column, int characters) {
        columns.put(column, new Size(column, characters * PIXELS_OF_A_DIGIT, 0));
    }

    /** Takes in the tag of a row. */
    void row(long row, XmlTag tag) {
        int pixels = tag.isOn("hidden") ? 0 : height(tag.attribute("ht"), height);
        if (pixels != height) {
            heights.put(row, pixels);
        }
    }

    /** The style of a column, in which cells are that are not there. */
    int style(int column) {
        Size size = size(column);
        return size == null ? 0 : size.style;
    }

    /** Width of a column in pixels. */
    int width(int column) {
        Size size = size(column);
        return size == null ? width : size.pixels;
    }

    /** Height of a row in pixels, unless it is higher because of what it holds. */
    int height(long row) {
        return heights.getOrDefault(row, height);
    }

    private @Nullable Size size(int column) {
        Map.Entry<Integer, Size> size = columns.floorEntry(column);
        return size == null || size.getValue().last < column ? null : size.getValue();
    }

    private static int width(String characters) {
        return (int) (Double.parseDouble(characters) * PIXELS_OF_A_DIGIT + 0.5);
    }

    private static int height(@Nullable String points, int otherwise) {
        return points == null
                ? otherwise
                : (int) Math.round(Double.parseDouble(points) * PIXELS_OF_A_POINT);
    }

    private static int number(XmlTag tag, String attribute, int otherwise) {
        return Integer.parseInt(
                Objects.requireNonNullElse(tag.attribute(attribute), String.valueOf(otherwise)));
    }
}
