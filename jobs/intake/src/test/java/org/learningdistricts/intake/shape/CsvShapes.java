package org.learningdistricts.intake.shape;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.learningdistricts.intake.shape.CsvForm.Quoting;
import org.learningdistricts.reader.encoding.LegacyText;
import org.learningdistricts.reader.table.Labels;

/** Ways in which programs write the same table as CSV. */
final class CsvShapes {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final CsvForm PLAIN = CsvForm.CANONICAL;
    private static final Charset UTF_16LE = StandardCharsets.UTF_16LE;
    private static final Charset UTF_16BE = StandardCharsets.UTF_16BE;

    private CsvShapes() {}

    static List<Shape> all() {
        return List.of(
                Shape.of("canonical", PLAIN),
                Shape.of("semicolons", PLAIN.withSeparator(";"), "separator"),
                Shape.of("tabs", PLAIN.withSeparator("\t"), "separator"),
                Shape.of("bars", PLAIN.withSeparator("|"), "separator"),
                Shape.of("all quoted", PLAIN.withQuoting(Quoting.ALL)),
                Shape.of("apostrophes", PLAIN.withQuoting(Quoting.APOSTROPHES), "quote-character"),
                Shape.of("CRLF", PLAIN.withLineEnds("\r\n")),
                Shape.of("CR", PLAIN.withLineEnds("\r"), "line-ends"),
                Shape.of("mixed line ends", PLAIN.withLineEnds("\r\n", "\n", "\n"), "line-ends"),
                Shape.of("no end of the last line", PLAIN.withText(String::stripTrailing)),
                Shape.of("blank lines at the end", PLAIN.withText(t -> t + "\n\n"), "blank-lines"),
                Shape.of("line of sep", sep(";"), "separator", "separator-line"),
                Shape.of("line of sep with comma", sep(","), "separator-line"),
                Shape.of("trailing separators", trailing(), "trailing-separators"),
                Shape.of(
                        "rows cut where they are empty",
                        t -> t.withBelow(t.below().stream().map(CsvShapes::cut).toList()),
                        "short-rows"),
                excel(),
                excelInCodePage(),
                Shape.of("CR CR LF", PLAIN.withLineEnds("\r\r\n"), "line-ends", "blank-lines"),
                Shape.of("blanks after commas", PLAIN.withSeparator(", "), "separator"),
                Shape.of("byte order mark", text(t -> BYTE_ORDER_MARK + t), "byte-order-mark"),
                Shape.of("UTF-16LE", in(UTF_16LE, BYTE_ORDER_MARK), "encoding"),
                Shape.of("UTF-16BE", in(UTF_16BE, BYTE_ORDER_MARK), "encoding"),
                Shape.of("UTF-16LE without mark", in(UTF_16LE, ""), "encoding"),
                Shape.of("UTF-16BE without mark", in(UTF_16BE, ""), "encoding"),
                Shape.of("Unicode text", unicodeText(), "encoding", "separator"),
                Shape.of("windows-1258", PLAIN.withEncoding(w1258()::write), "encoding"),
                Shape.of("TCVN3", PLAIN.withEncoding(LegacyText.TCVN3::write), "encoding")
                        .respelled(),
                Shape.of("TCVN5712", PLAIN.withEncoding(LegacyText.TCVN5712::write), "encoding"),
                Shape.of("VNI", PLAIN.withEncoding(LegacyText.VNI::write), "encoding"),
                Shape.of("TCVN3 as letters", text(LegacyText.TCVN3::show), "encoding").respelled(),
                Shape.of("VNI as letters", text(LegacyText.VNI::show), "encoding"),
                Shape.of("decomposed", text(CsvShapes::decomposed), "decomposed-accents"),
                Shape.of(
                        "Vietnamese file names",
                        PLAIN.withNames(table -> table.contract().titleVi() + ".csv")),
                Shape.of(
                        "decomposed file names",
                        PLAIN.withNames(t -> decomposed(t.contract().titleVi()) + ".csv")),
                Shape.of(
                        "file names without accents",
                        PLAIN.withNames(t -> Labels.folded(t.contract().titleVi()) + ".csv"),
                        "file-name"),
                Shape.of(
                        "file names with underscores",
                        PLAIN.withNames(
                                t ->
                                        Labels.folded(t.contract().titleVi()).replace(' ', '_')
                                                + ".CSV"),
                        "file-name"),
                Shape.of(
                        "file names in capitals",
                        PLAIN.withNames(table -> table.name().toUpperCase(Locale.ROOT) + ".CSV")));
    }

    /** What Vietnamese Excel saves: semicolons, CRLF, a mark or a code page. */
    private static Shape excel() {
        return Shape.of(
                "Vietnamese Excel",
                PLAIN.withSeparator(";")
                        .withLineEnds("\r\n")
                        .withEncoding(t -> bytes(BYTE_ORDER_MARK + t, StandardCharsets.UTF_8)),
                "separator",
                "byte-order-mark");
    }

    private static Shape excelInCodePage() {
        return Shape.of(
                "Vietnamese Excel in its code page",
                PLAIN.withSeparator(";").withLineEnds("\r\n").withEncoding(w1258()::write),
                "separator",
                "encoding");
    }

    private static List<String> cut(List<String> row) {
        int end = row.size();
        while (end > 1 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return row.subList(0, end);
    }

    private static LegacyText w1258() {
        return LegacyText.WINDOWS_1258;
    }

    private static CsvForm text(UnaryOperator<String> change) {
        return PLAIN.withText(change);
    }

    private static CsvForm in(Charset charset, String mark) {
        return PLAIN.withEncoding(text -> bytes(mark + text, charset));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static CsvForm unicodeText() {
        return in(UTF_16LE, BYTE_ORDER_MARK).withSeparator("\t").withLineEnds("\r\n");
    }

    private static CsvForm sep(String separator) {
        return PLAIN.withSeparator(separator).withText(t -> "sep=" + separator + "\n" + t);
    }

    private static CsvForm trailing() {
        return PLAIN.withLineEnds(",,,\n");
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
