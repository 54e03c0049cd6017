package org.learningdistricts.intake.shape;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A folder of CSV files.
 *
 * @param quoting which cells stand in quotes
 * @param lineEnds ends of lines, used in turn
 * @param text what is done to the whole text
 * @param names names of the files
 */
public record CsvForm(
        String separator,
        Quoting quoting,
        List<String> lineEnds,
        UnaryOperator<String> text,
        Function<String, byte[]> encoding,
        Function<SentTable, String> names)
        implements SentForm {

    /** Which cells stand in quotes. */
    public enum Quoting {
        NEEDED,
        ALL,
        APOSTROPHES
    }

    /** As the contract has it. */
    public static final CsvForm CANONICAL =
            new CsvForm(
                    ",",
                    Quoting.NEEDED,
                    List.of("\n"),
                    UnaryOperator.identity(),
                    text -> text.getBytes(StandardCharsets.UTF_8),
                    table -> table.name() + ".csv");

    /** With another separator of cells. */
    public CsvForm withSeparator(String other) {
        return new CsvForm(other, quoting, lineEnds, text, encoding, names);
    }

    CsvForm withQuoting(Quoting other) {
        return new CsvForm(separator, other, lineEnds, text, encoding, names);
    }

    /** With other ends of lines. */
    public CsvForm withLineEnds(String... other) {
        return new CsvForm(separator, quoting, List.of(other), text, encoding, names);
    }

    CsvForm withText(UnaryOperator<String> other) {
        return new CsvForm(separator, quoting, lineEnds, other, encoding, names);
    }

    CsvForm withEncoding(Function<String, byte[]> other) {
        return new CsvForm(separator, quoting, lineEnds, text, other, names);
    }

    /** With other names of files. */
    public CsvForm withNames(Function<SentTable, String> other) {
        return new CsvForm(separator, quoting, lineEnds, text, encoding, other);
    }

    @Override
    public void write(Submission submission, Path inbox) throws IOException {
        Path folder =
                Files.createDirectories(
                        inbox.resolve(submission.quarter()).resolve(submission.unit()));
        for (SentTable table : submission.tables()) {
            Files.write(folder.resolve(names.apply(table)), encoding.apply(text(table)));
        }
    }

    private String text(SentTable table) {
        List<List<String>> lines = table.lines();
        return text.apply(
                IntStream.range(0, lines.size())
                        .mapToObj(i -> line(lines.get(i)) + lineEnds.get(i % lineEnds.size()))
                        .collect(Collectors.joining()));
    }

    private String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(separator));
    }

    private String cell(String text) {
        return switch (quoting) {
            case ALL -> quoted(text, "\"");
            case APOSTROPHES -> quoted(text, "'");
            case NEEDED ->
                    text.contains(separator) || text.contains("\"") || text.contains("\n")
                            ? quoted(text, "\"")
                            : text;
        };
    }

    private static String quoted(String text, String quote) {
        return quote + text.replace(quote, quote + quote) + quote;
    }
}
