package org.learningdistricts.reader.hostile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables of learning centres with as many rows as are wanted. */
public final class LargeFiles {

    private static final List<String> HEADER =
            List.of(
                    "centre_id",
                    "commune_code",
                    "commune_name",
                    "centre_name",
                    "has_office",
                    "has_bookshelf",
                    "has_it_equipment",
                    "it_in_management",
                    "it_in_teaching",
                    "classes",
                    "learners");

    private static final int ROWS_IN_MEMORY = 1000;

    private LargeFiles() {}

    public static void csv(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADER) + "\n");
            for (int i = 0; i < rows; i++) {
                out.write(String.join(",", row(i)) + "\n");
            }
        }
    }

    public static void workbook(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Excel", "16.0")) {
            Worksheet sheet = workbook.newWorksheet("learning_centres");
            fill(sheet, 0, HEADER);
            for (int i = 0; i < rows; i++) {
                fill(sheet, i + 1, row(i));
                if (i % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(row, i, cells.get(i));
        }
    }

    private static List<String> row(int number) {
        return List.of(
                "HT-" + number,
                "00097",
                "Phường Hồng Hà",
                "TTHTCĐ Phường Phúc Xá " + number,
                "yes",
                "yes",
                "no",
                "no",
                "no",
                String.valueOf(number % 90),
                String.valueOf(number % 1000));
    }
}
