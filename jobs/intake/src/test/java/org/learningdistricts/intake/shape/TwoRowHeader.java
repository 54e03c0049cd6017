package org.learningdistricts.intake.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what titles begin with in common into a row above them. */
final class TwoRowHeader {

    /** Dataset and the words that at least two of its titles begin with. */
    private static final Map<String, String> GROUPS =
            Map.of(
                    "literacy", "Biết chữ",
                    "learning_centres", "Ứng dụng CNTT",
                    "schooling", "Trẻ 14 tuổi");

    private TwoRowHeader() {}

    static SentTable of(SentTable table) {
        String group = GROUPS.get(table.name());
        if (group == null) {
            return table;
        }
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String title = table.field(i).titleVi();
            Optional<String> rest =
                    title.startsWith(group + " ")
                            ? Optional.of(title.substring(group.length() + 1))
                            : Optional.empty();
            upper.add(rest.isEmpty() ? title : upper.contains(group) ? "" : group);
            lower.add(rest.orElse(""));
        }
        List<List<String>> above = new ArrayList<>(table.above());
        above.add(upper);
        return new SentTable(table.contract(), above, table.columns(), lower, table.below());
    }
}
