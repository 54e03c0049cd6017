package org.learningdistricts.intake.shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;

/**
 * One table of a submission, as it will be sent.
 *
 * @param above rows that stand above the header, each with as many cells as are written
 * @param columns the contract's names of the columns, in the order of the header; others as sent
 * @param header titles as sent
 * @param below rows of data and all that stands between and below them
 */
public record SentTable(
        Contract contract,
        List<List<String>> above,
        List<String> columns,
        List<String> header,
        List<List<String>> below) {

    /** Reads a table from canonical CSV. */
    static SentTable read(Path file, Contract contract) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
            List<List<String>> rows = new ArrayList<>();
            parser.forEach(row -> rows.add(row.toList()));
            return new SentTable(
                    contract, List.of(), rows.get(0), rows.get(0), rows.subList(1, rows.size()));
        }
    }

    /** The contract's name of the table. */
    public String name() {
        return contract.name();
    }

    /** Whether it is neither the cover nor the control totals. */
    public boolean isDataset() {
        return !name().equals("cover") && !name().equals("totals");
    }

    /** The contract's column at a position. */
    public Field field(int position) {
        return contract.fields().stream()
                .filter(field -> field.name().equals(columns.get(position)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a column is one of the contract, and not more that was sent. */
    public boolean isOfContract(int position) {
        return position < columns.size()
                && contract.fields().stream()
                        .anyMatch(field -> field.name().equals(columns.get(position)));
    }

    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>(above);
        lines.add(header);
        lines.addAll(below);
        return lines;
    }

    /** With lines above all others. */
    public SentTable under(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(rows);
        all.addAll(above);
        return new SentTable(contract, all, columns, header, below);
    }

    /** With other rows. */
    public SentTable withBelow(List<List<String>> rows) {
        return new SentTable(contract, above, columns, header, rows);
    }

    /** With a title made of each column. */
    public SentTable withTitles(BiFunction<Field, String, String> title) {
        List<String> titles =
                IntStream.range(0, columns.size())
                        .mapToObj(i -> title.apply(field(i), header.get(i)))
                        .toList();
        return new SentTable(contract, above, columns, titles, below);
    }

    /** With other texts in the cells of some columns. */
    public SentTable withCells(Predicate<Field> which, UnaryOperator<String> change) {
        List<List<String>> changed = new ArrayList<>();
        for (List<String> row : below) {
            changed.add(
                    IntStream.range(0, row.size())
                            .mapToObj(
                                    i ->
                                            which.test(field(i)) && !row.get(i).isEmpty()
                                                    ? change.apply(row.get(i))
                                                    : row.get(i))
                            .toList());
        }
        return withBelow(changed);
    }

    /** With the columns in another order. */
    public SentTable inOrder(List<Integer> order) {
        return new SentTable(
                contract,
                above,
                order.stream().map(columns::get).toList(),
                order.stream().map(header::get).toList(),
                below.stream().map(row -> order.stream().map(row::get).toList()).toList());
    }
}
