package org.learningdistricts.answers.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.finding.Finding;

/**
 * Listed findings as {@code findings.csv}: UTF-8 with a byte order mark, as Excel wants it, RFC
 * 4180.
 */
final class CsvReport {

    static final String FILE_NAME = "findings.csv";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final String LINE_END = "\r\n";

    private static final String[] HEADER = {
        "finding_id",
        "rule",
        "severity",
        "file",
        "sheet",
        "row_number",
        "column_name",
        "value",
        "expected",
        "message_vi",
        "message_en",
        "remedy_vi",
        "remedy_en"
    };

    /** What a spreadsheet would take for a formula, behind blanks and what nobody sees as well. */
    private static final Pattern FORMULA =
            Pattern.compile(
                    "[\\s\\p{Z}\\p{C}\\p{M}]*[=+\\-@\t\r"
                            + "\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20].*",
                    Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*");

    private CsvReport() {}

    /**
     * Writes {@code findings.csv} into a folder, in place of an earlier one.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    static void write(Path folder, List<Finding> findings) {
        ReportFile.write(
                folder.resolve(FILE_NAME),
                out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    writer.write(BYTE_ORDER_MARK);
                    print(writer, (Object[]) HEADER);
                    for (Finding finding : findings) {
                        print(writer, finding);
                    }
                    writer.flush();
                });
    }

    private static void print(Writer writer, @Nullable Object... cells) throws IOException {
        writer.write(CSVFormat.RFC4180.format(cells) + LINE_END);
    }

    private static void print(Writer writer, Finding finding) throws IOException {
        print(
                writer,
                finding.id(),
                finding.rule(),
                finding.severity().word(),
                text(finding.file()),
                text(finding.sheet()),
                finding.row(),
                text(finding.column()),
                text(finding.value()),
                text(finding.expected()),
                text(finding.messageVi()),
                text(finding.messageEn()),
                text(finding.remedyVi()),
                text(finding.remedyEn()));
    }

    /** A text that no spreadsheet calculates. */
    private static @Nullable String text(@Nullable String text) {
        return text != null && FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }
}
