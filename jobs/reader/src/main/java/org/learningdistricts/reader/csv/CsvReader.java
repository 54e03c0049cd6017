package org.learningdistricts.reader.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.encoding.ByteOrderMark;
import org.learningdistricts.reader.encoding.ControlCharacters;
import org.learningdistricts.reader.encoding.DecomposedAccents;
import org.learningdistricts.reader.encoding.DetectedEncoding;
import org.learningdistricts.reader.encoding.EncodedTwice;
import org.learningdistricts.reader.encoding.Encoding;
import org.learningdistricts.reader.encoding.EncodingDetector;
import org.learningdistricts.reader.encoding.TextEncoding;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.BlankTable;
import org.learningdistricts.reader.table.EndMark;
import org.learningdistricts.reader.table.LimitedSource;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.TableHandler;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * Reads CSV however it is written: finds out encoding, separator, quotes, line ends and where the
 * table stands, says all that is not UTF-8, comma, RFC 4180 with the header first, and refuses what
 * can be read in two ways.
 */
public final class CsvReader {

    /** What is said about a file that is not UTF-8, with commas, as RFC 4180 has it. */
    private static final Set<String> ABOUT_WRITING =
            Set.of(
                    Encoding.RULE,
                    ByteOrderMark.RULE,
                    DecomposedAccents.RULE,
                    EncodedTwice.RULE,
                    ControlCharacters.RULE,
                    EndMark.RULE,
                    PackedLines.RULE,
                    Separator.RULE,
                    SeparatorLine.RULE,
                    QuoteCharacter.RULE,
                    EscapeCharacter.RULE,
                    LiteralQuote.RULE,
                    BlanksOutsideQuotes.RULE);

    private static final int MAGIC = 64;

    private static final DialectFinding PLAIN =
            new DialectFinding(",", '"', QuoteEscape.DOUBLED, 0);

    private final Vocabulary vocabulary;
    private final ReadLimits limits;

    /**
     * @param vocabulary words that are expected in the file; with {@link Vocabulary#NONE} any file
     *     of the world is read as it is: ragged rows stay, and a table may have no header
     * @param limits how much is read before the file is refused
     */
    public CsvReader(Vocabulary vocabulary, ReadLimits limits) {
        this.vocabulary = vocabulary;
        this.limits = limits;
    }

    /**
     * Reads a file and hands its rows over.
     *
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public ReadOutcome read(ByteSource source, TableHandler handler) {
        return read(source, handler, dialect -> {});
    }

    /**
     * Reads a file and hands its rows over. {@link TableHandler#header} is not called if the table
     * has none, which only a file of which nothing is known may.
     *
     * @param found is told how the file is written, once, before this method returns; not if that
     *     could not be found out
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public ReadOutcome read(ByteSource source, TableHandler handler, Consumer<CsvDialect> found) {
        try {
            ByteSource limited = new LimitedSource(source, limits.bytes());
            if (limited.size() == 0) {
                return refused(BlankTable.remark());
            }
            String format = format(limited);
            if (format != null) {
                return refused(UnsupportedFormat.of(format, "csv"));
            }
            DetectedEncoding detected = new EncodingDetector(vocabulary).detect(limited);
            if (detected instanceof DetectedEncoding.Found encoding) {
                return read(limited, encoding, handler, found);
            }
            return refused(((DetectedEncoding.Undetected) detected).reason());
        } catch (LimitExceeded e) {
            return refused(Remark.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Whether a rule says how a file is written, other than it should be. */
    public static boolean isAboutWriting(String rule) {
        return ABOUT_WRITING.contains(rule);
    }

    /**
     * Hands over every line of a file as it stands there, those beside the table too.
     *
     * @return whether that was possible to the end: not if it can be read in two ways
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public boolean forEachRow(ByteSource source, Consumer<SourceRow> sink) {
        try {
            ByteSource limited = new LimitedSource(source, limits.bytes());
            if (limited.size() > 0
                    && format(limited) == null
                    && new EncodingDetector(vocabulary).detect(limited)
                            instanceof DetectedEncoding.Found found) {
                try (Reader reader = found.encoding().open(limited)) {
                    return text(reader, new Remarks()).forEachRow(sink);
                }
            }
            return false;
        } catch (LimitExceeded | UnbalancedQuote e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * The same of a file about whose writing nothing was said when it was read: it is UTF-8, with
     * commas, as RFC 4180 has it.
     *
     * @param sink takes a line and tells whether more are wanted
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public boolean forEachPlainRow(ByteSource source, Predicate<SourceRow> sink) {
        try (Reader reader = TextEncoding.UTF_8.open(new LimitedSource(source, limits.bytes()))) {
            text(reader, new Remarks()).forEachRow(PLAIN, sink);
            return true;
        } catch (LimitExceeded | UnbalancedQuote | CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private CsvText text(Reader reader, Remarks remarks) {
        return new CsvText(
                new LineReader(reader, limits.cellLength()), vocabulary, limits, remarks);
    }

    private ReadOutcome read(
            ByteSource source,
            DetectedEncoding.Found encoding,
            TableHandler handler,
            Consumer<CsvDialect> found)
            throws IOException {
        Remarks remarks = new Remarks();
        encoding.remarks().forEach(remarks::add);
        try (Reader reader = encoding.encoding().open(source)) {
            return text(reader, remarks).read(handler, encoding.encoding().name(), found);
        } catch (LimitExceeded e) {
            return new ReadOutcome.Refused(Remark.of(e), remarks.list());
        } catch (UnbalancedQuote e) {
            return new ReadOutcome.Refused(e.remark(), remarks.list());
        }
    }

    private static @Nullable String format(ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            return ForeignFormat.of(in.readNBytes(MAGIC));
        }
    }

    private static ReadOutcome refused(Remark reason) {
        return new ReadOutcome.Refused(reason, List.of());
    }
}
