package org.learningdistricts.reader.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.Bytes;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.RowLog;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * A CSV file as it was read.
 *
 * @param rows what was handed over, such as {@code "header 1 [a, b]"}
 * @param ofCells what was said of cells of rows
 * @param dialect how it is written, null if that was not found out
 */
public record ReadCsv(
        List<String> rows,
        List<Remark> ofCells,
        ReadOutcome outcome,
        @Nullable CsvDialect dialect) {

    /** Titles of a small table, such as offices send. */
    public static final Vocabulary TITLES =
            new Vocabulary(
                    Stream.of("Mã xã", "Tên xã", "Dân số", "Trẻ 5 tuổi", "Trẻ 5 tuổi đến lớp")
                            .map(title -> title.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet()),
                    Set.of());

    /** Reads a text of which the titles are known. */
    public static ReadCsv known(String text) {
        return of(text, TITLES);
    }

    /** Reads a text of which nothing is known. */
    public static ReadCsv unknown(String text) {
        return of(text, Vocabulary.NONE);
    }

    public static ReadCsv of(String text, Vocabulary vocabulary) {
        return of(text, vocabulary, ReadLimits.DEFAULT);
    }

    public static ReadCsv of(String text, Vocabulary vocabulary, ReadLimits limits) {
        return of(text.getBytes(StandardCharsets.UTF_8), vocabulary, limits);
    }

    public static ReadCsv of(byte[] bytes, Vocabulary vocabulary, ReadLimits limits) {
        List<String> rows = new ArrayList<>();
        List<CsvDialect> dialects = new ArrayList<>();
        RowLog log = new RowLog(rows);
        ReadOutcome outcome =
                new CsvReader(vocabulary, limits).read(new Bytes(bytes), log, dialects::add);
        return new ReadCsv(
                rows, log.ofCells(), outcome, dialects.isEmpty() ? null : dialects.get(0));
    }

    /** Rules of what was repaired. */
    public List<String> repairs() {
        return outcome.repairs().stream().map(Remark::rule).toList();
    }

    /** Why it was refused; fails if it was not. */
    public Remark reason() {
        return ((ReadOutcome.Refused) outcome).reason();
    }
}
