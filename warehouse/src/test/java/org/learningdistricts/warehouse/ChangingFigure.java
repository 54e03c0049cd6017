package org.learningdistricts.warehouse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of communes that changes from quarter to quarter, and which change of it is plausible.
 *
 * @param limits largest, smallest, factor, least difference, changes of a history, listed
 * @param figures each a commune and what it sent in the three quarters, a dash for nothing
 */
record ChangingFigure(String dataset, String column, String limits, List<String> figures) {

    static final List<String> QUARTERS = List.of("2025-Q3", "2025-Q4", "2026-Q1");
    private static final List<String> COMMUNES = List.of("00004", "00097", "00008");

    /** What the communes sent of columns of {@code workforce} and {@code schooling}. */
    static List<Sent> sent(List<ChangingFigure> columns) {
        List<Sent> sent = new ArrayList<>();
        for (String quarter : QUARTERS) {
            for (String commune : COMMUNES) {
                String workforce = row(Tables.WORKFORCE, columns, quarter, commune);
                String schooling = row(Tables.SCHOOLING, columns, quarter, commune);
                sent.add(
                        Sent.commune(quarter, commune, "a")
                                .with("workforce", Tables.WORKFORCE, workforce)
                                .with("schooling", Tables.SCHOOLING, schooling));
            }
        }
        return sent;
    }

    private static String row(
            String header, List<ChangingFigure> columns, String quarter, String commune) {
        return Arrays.stream(header.split(",", -1))
                .skip(2)
                .map(
                        name ->
                                columns.stream()
                                        .filter(column -> column.column().equals(name))
                                        .map(column -> column.cell(quarter, commune))
                                        .findFirst()
                                        .orElse(""))
                .collect(Collectors.joining(",", commune + ",,", ""));
    }

    private String cell(String quarter, String commune) {
        return figures.stream()
                .filter(line -> line.startsWith(commune))
                .map(line -> line.split(" ", -1)[1 + QUARTERS.indexOf(quarter)])
                .findFirst()
                .orElse("-")
                .replace("-", "");
    }

    /** As a row of reference data. */
    String threshold() {
        return "figure-jumps,%s,%s,,,%s,2025-01-01,,".formatted(dataset, column, limits);
    }
}
