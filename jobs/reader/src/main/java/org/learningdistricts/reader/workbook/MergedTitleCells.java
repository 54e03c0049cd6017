package org.learningdistricts.reader.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.learningdistricts.reader.table.MergedRange;
import org.learningdistricts.reader.table.Remark;

/** Merged cells that do no harm: above, below or beside the rows, or of one name. */
final class MergedTitleCells {

    private static final String RULE = "merged-title-cells";
    private static final int SHOWN = 10;

    private MergedTitleCells() {}

    static Remark remark(List<MergedRange> merged) {
        String first =
                merged.stream()
                        .limit(SHOWN)
                        .map(MergedRange::text)
                        .collect(Collectors.joining(", "));
        return Remark.onFile(RULE, merged.size() > SHOWN ? first + ", …" : first, null);
    }
}
