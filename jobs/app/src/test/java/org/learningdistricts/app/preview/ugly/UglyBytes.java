package org.learningdistricts.app.preview.ugly;

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
        files.add(UglyFile.refused("no_payload", "", "blank-table"));
        files.add(UglyFile.refused("mark_only", "\ufeff", "blank-table"));
        files.add(UglyFile.refused("blank_lines_only", "\r\n\r\n \r\n", "blank-table"));
        files.add(UglyFile.refused("separators_only", ";;;\r\n;;;\r\n", "blank-table"));
        files.add(UglyFile.refused("pdf", "%PDF-1.7\n1 0 obj\n", "unsupported-format"));
        files.add(UglyFile.refused("html", "<html><table><tr><td>a", "unsupported-format"));
        files.add(random());
        files.addAll(marked());
        files.addAll(twice());
        files.add(
                UglyFile.refused(
                        "zero_bytes", "hello\n\u0000world\u0000\n", "unreadable-character"));
        return files;
    }

    /** What older programs write behind the last line, and control characters for signs. */
    private static List<UglyFile> marked() {
        List<List<String>> dashed = new ArrayList<>(TABLE);
        dashed.set(1, List.of("001", "Quận – Ba Đình…", "1250"));
        String controls = TEXT.replace("Quận Ba Đình", "Quận \u0096 Ba Đình\u0085");
        return List.of(
                UglyFile.read("end_mark", TEXT + "\u001a", TABLE),
                UglyFile.read("end_mark_zeros", TEXT + "\u0000".repeat(600), TABLE),
                UglyFile.refused("end_mark_inside", "a,b\n\u001a1,2\n", "unreadable-character"),
                UglyFile.read("control_characters", controls, dashed),
                UglyFile.refused("control_character_7", "a,b\n1,\u0007\n", "unreadable-character"));
    }

    /** UTF-8 that was opened in a code page and saved in UTF-8 again. */
    private static List<UglyFile> twice() {
        List<UglyFile> files = new ArrayList<>();
        for (String page : List.of("windows-1252", "windows-1258")) {
            StringBuilder wrong = new StringBuilder();
            for (byte b : TEXT.getBytes(StandardCharsets.UTF_8)) {
                String letter = new String(new byte[] {b}, Charset.forName(page));
                wrong.append(letter.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : letter);
            }
            String text = wrong.toString();
            files.add(UglyFile.read("encoded_twice_" + page, text, TABLE));
            files.add(
                    UglyFile.read(
                            "encoded_twice_some_" + page,
                            TEXT.lines().findFirst().orElseThrow()
                                    + text.substring(text.indexOf("\r\n")),
                            TABLE));
            files.add(
                    UglyFile.refused(
                            "encoded_twice_lost_" + page,
                            text.replaceAll("[\u0080-\u009f]", "\ufffd"),
                            "encoded-twice-lost"));
        }
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
