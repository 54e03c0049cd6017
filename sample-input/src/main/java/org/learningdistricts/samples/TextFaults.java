package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** CSV that is written in another way than UTF-8 with commas and double quotes. */
final class TextFaults {
    private static final String WORKFORCE = "workforce.csv";
    private static final String CENTRES = "learning_centres.csv";

    private TextFaults() {}

    static void add(SampleFaults faults) throws IOException {
        encodings(faults);
        encodedTwice(faults);
        separators(faults);
        quotes(faults);
        faults.of("line-ends")
                .rewrite("workforce", text -> text.replace('\n', '\r'))
                .expect(WORKFORCE, "", "");
    }

    private static void encodings(SampleFaults faults) throws IOException {
        faults.of("encoding")
                .encode("workforce", VietnameseText.TCVN3::encode)
                .expect(WORKFORCE, "", "");
        faults.of("decomposed-accents")
                .rewrite("workforce", text -> Normalizer.normalize(text, Normalizer.Form.NFD))
                .expect(WORKFORCE, "", "");
        // Without a name that is known, "Sóc Sơn" in windows-1258 is "Soỡc Sừn" in TCVN3.
        Fault unclear = faults.of("ambiguous-encoding");
        unclear.table("learning_centres").subList(2, 12).clear();
        unclear.cell("learning_centres", 2, "commune_name", "")
                .cell("learning_centres", 2, "centre_name", "Trung tâm Kim Anh")
                .encode("learning_centres", text -> text.getBytes(Charset.forName("windows-1258")))
                .expect(CENTRES, "", "");
    }

    private static void encodedTwice(SampleFaults faults) throws IOException {
        faults.of("encoded-twice")
                .rewrite("learning_centres", text -> openedAsAnsi(text, "windows-1258"))
                .expect(CENTRES, 2, "commune_name")
                .expect(CENTRES, 2, "centre_name");
        faults.of("encoded-twice-lost")
                .rewrite(
                        "learning_centres",
                        text ->
                                named(
                                        text,
                                        openedAsAnsi("TTHTCĐ Phường Phúc Xá", "windows-1252")
                                                .replace('\u009d', '\ufffd')))
                .expect(CENTRES, 2, "centre_name")
                .expectAlso("lost-characters", CENTRES, 2, "centre_name");
        faults.of("control-characters")
                .rewrite("learning_centres", text -> named(text, "TTHTCĐ \u0096 Phúc Xá"))
                .expect(CENTRES, 2, "centre_name");
        faults.of("end-mark")
                .rewrite("workforce", text -> text + "\u001a")
                .expect(WORKFORCE, 3, "");
    }

    /** Opens UTF-8 in a code page; a byte without a meaning there becomes a control character. */
    private static String openedAsAnsi(String text, String page) {
        StringBuilder wrong = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String letter = new String(new byte[] {b}, Charset.forName(page));
            wrong.append(letter.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : letter);
        }
        return wrong.toString();
    }

    private static void separators(SampleFaults faults) throws IOException {
        faults.of("separator")
                .rewrite("workforce", text -> text.replace(',', ';'))
                .expect(WORKFORCE, "", "");
        faults.of("packed-lines")
                .rewrite("workforce", text -> "\"" + text.strip().replace("\n", "\"\n\"") + "\"\n")
                .expect(WORKFORCE, 1, "");
        faults.of("separator-line")
                .rewrite("workforce", text -> "sep=,\n" + text)
                .expect(WORKFORCE, 1, "");
        faults.of("ambiguous-separator")
                .rewrite("workforce", text -> "commune_code,citizens;population_15_plus\nx,x;x\n")
                .expect(WORKFORCE, "", "");
    }

    private static void quotes(SampleFaults faults) throws IOException {
        faults.of("quote-character")
                .rewrite(
                        "workforce",
                        text ->
                                "'"
                                        + text.strip().replace(",", "','").replace("\n", "'\n'")
                                        + "'\n")
                .expect(WORKFORCE, 1, "");
        faults.of("escape-character")
                .rewrite("learning_centres", text -> named(text, "\"TTHTCĐ \\\"Phúc Xá\\\"\""))
                .expect(CENTRES, 2, "");
        faults.of("literal-quote")
                .rewrite("learning_centres", text -> named(text, "TTHTCĐ \"Phúc Xá\""))
                .expect(CENTRES, 2, "");
        faults.of("blanks-outside-quotes")
                .rewrite("learning_centres", text -> named(text, " \"TTHTCĐ, Phúc Xá\""))
                .expect(CENTRES, 2, "");
    }

    private static String named(String text, String name) {
        return text.replace("TTHTCĐ Phường Phúc Xá", name);
    }
}
