package org.learningdistricts.cli.ugly;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files in other encodings, and files that are no text at all. */
final class UglyBytes {

    private static final List<List<String>> TABLE =
            List.of(
                    List.of("Mã", "Tên đơn vị", "Số học viên"),
                    List.of("001", "Quận Ba Đình", "1250"),
                    List.of("006", "Quận Đống Đa", "980"),
                    List.of("003", "Quận Tây Hồ", "731"));
    private static final String TEXT = CsvStyle.PLAIN.text(TABLE);

    private UglyBytes() {}

    static List<UglyFile> all() {
        List<UglyFile> files = new ArrayList<>();
        files.add(UglyFile.read("encoding_utf8", TEXT, TABLE));
        files.add(UglyFile.read("encoding_utf8_mark", "\ufeff" + TEXT, TABLE));
        files.add(
                UglyFile.read(
                        "encoding_utf16_le", "\ufeff" + TEXT, StandardCharsets.UTF_16LE, TABLE));
        files.add(
                UglyFile.read(
                        "encoding_utf16_be", "\ufeff" + TEXT, StandardCharsets.UTF_16BE, TABLE));
        String tabs = "\ufeff" + CsvStyle.PLAIN.separatedBy("\t").text(TABLE);
        files.add(UglyFile.read("encoding_utf16_le_tab", tabs, StandardCharsets.UTF_16LE, TABLE));
        files.add(windows1258());
        files.add(windows1252());
        files.add(UglyFile.refused("no_payload", "", "unreadable-file"));
        files.add(UglyFile.refused("mark_only", "\ufeff", "unreadable-file"));
        files.add(UglyFile.refused("blank_lines_only", "\r\n\r\n \r\n", "unreadable-file"));
        files.add(UglyFile.refused("pdf", "%PDF-1.7\n1 0 obj\n", "unsupported-format"));
        files.add(UglyFile.refused("html", "<html><table><tr><td>a", "unsupported-format"));
        files.add(random());
        return files;
    }

    /** Tones stand behind their letters in this encoding, and are joined to them. */
    private static UglyFile windows1258() {
        String apart =
                TEXT.replace("ậ", "â\u0323")
                        .replace("ố", "ô\u0301")
                        .replace("ồ", "ô\u0300")
                        .replace("ị", "i\u0323")
                        .replace("ọ", "o\u0323");
        return UglyFile.read(
                "encoding_windows_1258",
                apart.replace("ã", "a\u0303").replace("Ì", "I\u0300").replace("ì", "i\u0300"),
                Charset.forName("windows-1258"),
                TABLE);
    }

    private static UglyFile windows1252() {
        List<List<String>> table =
                List.of(
                        List.of("nom", "prénom", "ville"),
                        List.of("Lefèvre", "Zoë", "Besançon"),
                        List.of("Durand", "François", "Orléans"),
                        List.of("Gärtner", "Noël", "Genève"));
        return UglyFile.read(
                "encoding_windows_1252",
                CsvStyle.PLAIN.separatedBy(";").text(table),
                Charset.forName("windows-1252"),
                table);
    }

    private static UglyFile random() {
        byte[] bytes = new byte[4_096];
        new Random(5).nextBytes(bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return new UglyFile(
                "random.csv", text, StandardCharsets.ISO_8859_1, null, "unreadable-file");
    }
}
