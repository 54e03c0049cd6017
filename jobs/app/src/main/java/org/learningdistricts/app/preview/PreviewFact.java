package org.learningdistricts.app.preview;

import java.util.EnumMap;
import java.util.Map;
import org.learningdistricts.reader.csv.CsvDialect;
import org.learningdistricts.reader.csv.QuoteEscape;

/** What is said about how a file is written. */
enum PreviewFact {
    ENCODING("encoding", "mã hóa / encoding"),
    SEPARATOR("separator", "dấu phân cách / separator"),
    QUOTE("quote", "dấu bao chữ / quote"),
    ESCAPE("escape", "dấu thoát / escape"),
    LINE_ENDS("lineEnds", "xuống dòng / line ends");

    private final String member;
    private final String label;

    PreviewFact(String member, String label) {
        this.member = member;
        this.label = label;
    }

    /** What is said about a CSV file. */
    static Map<PreviewFact, String> of(CsvDialect dialect) {
        return new EnumMap<>(
                Map.of(
                        ENCODING, dialect.encoding(),
                        SEPARATOR, dialect.separator(),
                        QUOTE, String.valueOf(dialect.quote()),
                        ESCAPE,
                                dialect.escape() == QuoteEscape.BACKSLASH
                                        ? "\\"
                                        : String.valueOf(dialect.quote()),
                        LINE_ENDS, dialect.lineEnds().name()));
    }

    /** Its name in JSON. */
    String member() {
        return member;
    }

    /** Its name for people. */
    String label() {
        return label;
    }
}
