package org.learningdistricts.reader.hostile;

import java.io.IOException;
import java.nio.file.Path;
import org.learningdistricts.reader.csv.CsvReader;
import org.learningdistricts.reader.file.PathSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.RowCount;
import org.learningdistricts.reader.table.Vocabulary;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookOpening;
import org.learningdistricts.reader.workbook.WorkbookReader;

/** Writes a large file, reads it and prints how many rows came out. */
final class LargeFileRun {

    private LargeFileRun() {}

    /** Takes the file, whose name tells its kind, and the number of rows. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        int rows = Integer.parseInt(args[1]);
        RowCount counted = new RowCount();
        PathSource source = new PathSource(file);
        if (args[0].endsWith(".csv")) {
            LargeFiles.csv(file, rows);
            new CsvReader(Vocabulary.NONE, ReadLimits.DEFAULT).read(source, counted);
        } else {
            LargeFiles.workbook(file, rows);
            if (new WorkbookReader(ReadLimits.DEFAULT).open(source)
                    instanceof WorkbookOpening.Opened opened) {
                try (Workbook workbook = opened.workbook()) {
                    workbook.read(workbook.sheets().get(0), Vocabulary.NONE, counted);
                }
            }
        }
        System.out.println(counted.count());
    }
}
