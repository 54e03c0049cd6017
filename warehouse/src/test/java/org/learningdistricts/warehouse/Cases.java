package org.learningdistricts.warehouse;

import java.util.ArrayList;
import java.util.List;

/** Cases of a table, each a line: figures {@code ->} what follows from them. */
final class Cases {

    private static final String ARROW = " -> ";

    private Cases() {}

    static List<String> given(List<String> cases) {
        return cases.stream().map(line -> line.substring(0, line.indexOf(ARROW))).toList();
    }

    static List<String> expected(List<String> cases) {
        return cases.stream()
                .map(line -> line.substring(line.indexOf(ARROW) + ARROW.length()))
                .toList();
    }

    /** A header, then each commune of a district, in order, with the figures of one case. */
    static String[] rows(String header, String district, List<String> figures) {
        List<String> communes = Places.communes(district);
        List<String> rows = new ArrayList<>(List.of(header));
        for (int i = 0; i < figures.size(); i++) {
            rows.add(communes.get(i) + ",," + figures.get(i));
        }
        return rows.toArray(String[]::new);
    }
}
