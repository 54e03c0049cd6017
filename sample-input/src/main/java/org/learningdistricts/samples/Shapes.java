package org.learningdistricts.samples;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Which offices send their tables in another shape than the template's. */
final class Shapes {
    private static final Map<String, Shape> BY_SUBMISSION =
            Map.ofEntries(
                    Map.entry("2025-Q1/016", excelCsv().change(TableChange::localNumbers)),
                    Map.entry("2025-Q1/250", unicodeText()),
                    Map.entry("2025-Q1/273", excelCsv().encoding(VietnameseText.TCVN3::encode)),
                    Map.entry(
                            "2025-Q1/277", new CsvShape(true).encoding(VietnameseText.VNI::encode)),
                    Map.entry(
                            "2025-Q2/004",
                            new CsvShape(true)
                                    .separator("|")
                                    .change(TableChange::withoutZeros)
                                    .change(TableChange::plainTitles)),
                    Map.entry("2025-Q2/021", new ZipShape(false)),
                    Map.entry("2025-Q2/268", new CsvShape(true).change(TableChange::printed)),
                    Map.entry("2025-Q2/279", WorkbookShape.ofTemplate()),
                    Map.entry("2025-Q3/00160", excelCsv().encoding(VietnameseText::windows1258)),
                    Map.entry(
                            "2025-Q3/00175",
                            new CsvShape(true)
                                    .lineEnd("\r")
                                    .encoding(VietnameseText.TCVN3::encode)),
                    Map.entry("2025-Q3/00190", new CsvShape(true).change(TableChange::otherTitles)),
                    Map.entry("2025-Q3/00199", WorkbookShape.typed()),
                    Map.entry("2025-Q3/00229", new ZipShape(true)),
                    Map.entry(
                            "2025-Q3/00235",
                            new CsvShape(false)
                                    .separator("\t")
                                    .encoding(VietnameseText.VNI::encodeInUtf8)));

    private Shapes() {}

    static Shape of(String quarter, SubmittingUnit unit) {
        boolean isVietnamese = unit.index() % 15 == 4;
        return BY_SUBMISSION.getOrDefault(
                quarter + "/" + unit.place().code(),
                new CsvShape(isVietnamese).lineEnd(isVietnamese ? "\r\n" : "\n"));
    }

    /** "CSV UTF-8" of an Excel under Vietnamese settings. */
    private static CsvShape excelCsv() {
        return new CsvShape(true)
                .separator(";")
                .lineEnd("\r\n")
                .encoding(text -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    }

    /** "Unicode Text" of Excel. */
    private static CsvShape unicodeText() {
        return new CsvShape(true)
                .separator("\t")
                .lineEnd("\r\n")
                .encoding(text -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
    }
}
