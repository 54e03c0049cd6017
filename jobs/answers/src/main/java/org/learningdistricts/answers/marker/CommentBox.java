package org.learningdistricts.answers.marker;

import org.learningdistricts.answers.workbook.SheetWriter;
import org.learningdistricts.reader.ooxml.CellReference;

/** Where the box of a comment is drawn: beside its cell, as wide and high as its text needs. */
final class CommentBox {

    /** Rows that a box may cover. */
    static final int MOST_ROWS = 60;

    private static final int WIDTH = 260;
    private static final int LINE = 16;
    private static final int MARGIN = 14;
    private static final int HIGHEST = 400;
    private static final int CHARACTERS = 38;
    private static final int LAST_COLUMN = SheetWriter.COLUMNS - 1;
    private static final long LAST_ROW = SheetWriter.ROWS - 1;
    private static final double POINTS_OF_A_PIXEL = 0.75;

    private final SheetShape shape;

    CommentBox(SheetShape shape) {
        this.shape = shape;
    }

    /** The shape of a comment. */
    String shape(Mark mark, long number) {
        int height = height(mark.text());
        return """
        <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;\
        width:%spt;height:%spt;z-index:%d;visibility:hidden" fillcolor="#ffffe1" \
        o:insetmode="auto"><v:fill color2="#ffffe1"/>\
        <v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
        <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>\
        </v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
        <x:Anchor>%s</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row>\
        <x:Column>%d</x:Column></x:ClientData></v:shape>
        """
                .formatted(
                        number,
                        WIDTH * POINTS_OF_A_PIXEL,
                        height * POINTS_OF_A_PIXEL,
                        number,
                        anchor(mark.cell(), height),
                        mark.row() - 1,
                        mark.column());
    }

    private static int height(String text) {
        int lines = WrappedText.lines(text, CHARACTERS);
        return Math.min(HIGHEST, (lines + 1) * LINE + MARGIN);
    }

    /**
     * Column, pixels into it, row, pixels into it; of the upper left and the lower right corner.
     */
    private String anchor(CellReference cell, int height) {
        int left = Math.min(cell.column() + 1, LAST_COLUMN);
        long top = Math.max(0, cell.row() - 2);
        int indent = Math.min(MARGIN, Math.max(0, shape.width(left) - 1));
        int right = left;
        int restWidth = indent + WIDTH;
        while (right < LAST_COLUMN && restWidth >= shape.width(right)) {
            restWidth -= shape.width(right);
            right++;
        }
        int drop = Math.min(MARGIN / 2, Math.max(0, shape.height(top + 1) - 1));
        long bottom = top;
        int restHeight = drop + height;
        while (bottom < Math.min(LAST_ROW, top + MOST_ROWS)
                && restHeight >= shape.height(bottom + 1)) {
            restHeight -= shape.height(bottom + 1);
            bottom++;
        }
        return "%d, %d, %d, %d, %d, %d, %d, %d"
                .formatted(left, indent, top, drop, right, restWidth, bottom, restHeight);
    }
}
