package org.learningdistricts.reader.workbook;

import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;

/** A workbook of one sheet in the making. */
final class MadeSheet {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = book.createSheet("Biết chữ");

    XSSFWorkbook book() {
        return book;
    }

    Sheet sheet() {
        return sheet;
    }

    /** A new row of texts; an empty one makes no cell. */
    Row row(int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
        return row;
    }

    /** What a reader sees of it. */
    SeenTable seen() throws IOException {
        return SeenTable.of(PackedBytes.of(book));
    }

    /** That some rows were read, with repairs. */
    static ReadOutcome read(long rows, Remark... repairs) {
        return new ReadOutcome.Read(rows, Arrays.asList(repairs));
    }
}
