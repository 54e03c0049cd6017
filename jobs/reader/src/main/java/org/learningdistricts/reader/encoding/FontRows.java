package org.learningdistricts.reader.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * Passes the rows of a sheet on in Unicode, if its cells were typed in an old font. The first rows
 * are held back until they tell.
 */
public final class FontRows implements Consumer<SourceRow> {

    private static final int HELD_ROWS = 1000;
    private static final int HELD_CELLS = 200_000;

    private final Vocabulary vocabulary;
    private final Remarks remarks;
    private final Consumer<SourceRow> sink;
    private final List<SourceRow> held = new ArrayList<>();
    private long heldCells;
    private FontCode font = FontCode.NONE;
    private boolean isDecided;

    /**
     * @param vocabulary words that are expected in the sheet
     * @param remarks takes what was repaired
     * @param sink takes the rows
     */
    public FontRows(Vocabulary vocabulary, Remarks remarks, Consumer<SourceRow> sink) {
        this.vocabulary = vocabulary;
        this.remarks = remarks;
        this.sink = sink;
    }

    @Override
    public void accept(SourceRow row) {
        if (isDecided) {
            sink.accept(decoded(row));
        } else {
            held.add(row);
            heldCells += row.texts().size();
            if (held.size() == HELD_ROWS || heldCells > HELD_CELLS) {
                decide();
            }
        }
    }

    /** No row follows: passes on what is held back. */
    public void finish() {
        if (!isDecided) {
            decide();
        }
    }

    private void decide() {
        List<String> doubtful =
                held.stream()
                        .flatMap(row -> row.texts().stream())
                        .filter(text -> !vocabulary.isKnown(text))
                        .toList();
        font = FontCode.of(doubtful, vocabulary);
        isDecided = true;
        if (font != FontCode.NONE) {
            remarks.add(Encoding.remark(font.name(), "Unicode"));
        }
        held.forEach(row -> sink.accept(decoded(row)));
        held.clear();
    }

    private SourceRow decoded(SourceRow row) {
        return font == FontCode.NONE
                ? row
                : new SourceRow(
                        row.number(),
                        row.texts().stream().map(this::decoded).toList(),
                        row.kinds(),
                        row.shown(),
                        row.remarks());
    }

    /** A cell that is expected as it stands was typed in Unicode, whatever the others are. */
    private String decoded(String text) {
        return vocabulary.isKnown(text) ? text : font.decode(text);
    }
}
