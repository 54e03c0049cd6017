package org.learningdistricts.answers.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.answers.workbook.DefinedName;
import org.learningdistricts.answers.workbook.StyleSheet;
import org.learningdistricts.answers.workbook.WorkbookWriter;
import org.learningdistricts.reader.table.ColumnLetters;

/** Writes sheets as a workbook; the same sheets give the same bytes. */
final class FormWriter {

    private static final String VIEW = " activeTab=\"0\" tabRatio=\"850\"";
    private static final String CALCULATION = "<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>";

    private FormWriter() {}

    /**
     * Writes a workbook; the stream stays open.
     *
     * @param names names of ranges, such as {@code Units} for {@code 'Sheet 1'!$A$1:$A$9}
     */
    static void write(List<Sheet> sheets, Map<String, String> names, OutputStream out)
            throws IOException {
        StyleSheet styles =
                StyleSheet.create(
                        WorkbookWriter.STYLES,
                        CellLook.PLAIN.font().replace("#", ""),
                        CellLook.formats(),
                        CellLook.highlights());
        Map<CellLook, Integer> looks = new EnumMap<>(CellLook.class);
        for (CellLook look : CellLook.values()) {
            looks.put(look, styles.numberOf(look.style()));
        }
        WorkbookWriter book = new WorkbookWriter(out, styles);
        List<DefinedName> defined = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            book.write(book.addSheet(i, sheet.name()), new FormSheet(sheet, i == 0, looks)::write);
            String last = ColumnLetters.of(sheet.page().columns() - 1);
            String area = "!$A$1:$" + last + "$" + sheet.rows().size();
            String name = DefinedName.inFormula(sheet.name());
            defined.add(new DefinedName("_xlnm.Print_Area", i, name + area));
            if (sheet.frozenRows() > 0) {
                defined.add(DefinedName.printTitles(i, sheet.name(), 1, sheet.frozenRows()));
            }
        }
        names.forEach((name, cells) -> defined.add(new DefinedName(name, -1, cells)));
        book.lockSheets();
        book.finish(VIEW, defined, CALCULATION);
    }
}
