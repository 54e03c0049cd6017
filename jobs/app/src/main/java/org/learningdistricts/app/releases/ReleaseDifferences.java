package org.learningdistricts.app.releases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TableColumn;
import org.learningdistricts.app.console.TextTable;
import org.learningdistricts.lake.RecordRows;

/** What differs between two releases. */
public final class ReleaseDifferences {

    private static final int SHOWN = 30;

    /** The column in which a row names the rules. */
    private static final String RULES = "rules_digest";

    private final List<Difference> all;

    private ReleaseDifferences(List<Difference> all) {
        this.all = all;
    }

    /** A row of the view {@code change}, as far as people are shown it. */
    private record Difference(
            String entity,
            String quarter,
            @Nullable String unitCode,
            @Nullable String unitName,
            String key,
            String kind,
            @Nullable String columnName,
            @Nullable String oldValue,
            @Nullable String newValue,
            String cause,
            boolean isMajor) {

        private List<String> cells(ResultLanguage language) {
            String unit =
                    unitCode == null
                            ? ""
                            : (unitCode + " " + Objects.requireNonNullElse(unitName, "")).strip();
            String column = columnName == null ? entity : entity + "." + columnName;
            return List.of(
                    quarter,
                    unit,
                    column + (key.isEmpty() ? "" : " (" + key + ")"),
                    columnName == null ? language.words(row()) : shown(oldValue, newValue),
                    language.words(ChangeCause.of(cause).words()));
        }

        private String row() {
            return kind.equals("added") ? "dòng thêm / row added" : "dòng bỏ / row removed";
        }

        private static String shown(@Nullable String before, @Nullable String now) {
            return Objects.requireNonNullElse(before, "-")
                    + " → "
                    + Objects.requireNonNullElse(now, "-");
        }

        /** Whether it is about one of the many indicators that a verdict is made of. */
        private boolean isOfIndicator() {
            return entity.endsWith("_indicator");
        }

        /** Whether a row only names other rules, as all do once the rules are others. */
        private boolean isOfTheRules() {
            return RULES.equals(columnName);
        }

        /** Whether a verdict, a rate or a target is another one now. */
        private boolean isMajorChange() {
            return isMajor && columnName != null;
        }
    }

    /** Reads rows of the view, or of a comparison in its columns. */
    public static ReleaseDifferences read(ResultSet rows) throws SQLException {
        return new ReleaseDifferences(RecordRows.of(rows, Difference.class));
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** How many verdicts, rates and targets are others now, of rows that both releases have. */
    private int majors() {
        return (int) all.stream().filter(Difference::isMajorChange).count();
    }

    /**
     * Shows the verdicts, rates and targets among them, and how many there are of which view.
     *
     * @param isWhole whether every one is shown instead
     */
    public void print(Screen screen, boolean isWhole) {
        int shown = isWhole ? all.size() : Math.min(SHOWN, majors());
        if (shown > 0) {
            screen.print(table(!isWhole, shown, screen.language()));
        }
        if (all.isEmpty()) {
            screen.say("", "Không có gì khác.", "Nothing differs.");
        } else if (shown < all.size() && all.stream().allMatch(Difference::isOfTheRules)) {
            screen.say(
                    "",
                    "Chỉ khác bộ quy tắc mà các dòng ghi: không kết luận, tỷ lệ, phát hiện nào"
                            + " khác.",
                    "Rows name other rules, and nothing else: no verdict, rate or finding"
                            + " differs.");
        } else if (shown < all.size()) {
            screen.print(totals(screen.language()));
            screen.say("", "Mọi cột: --all, --csv, --json", "Every column: --all, --csv, --json");
        }
    }

    /**
     * A table of them, those of indicators last.
     *
     * @param onlyMajor whether only those that {@link #majors} counts are shown
     * @param most how many are shown
     */
    private TextTable table(boolean onlyMajor, int most, ResultLanguage language) {
        return new TextTable(
                List.of(
                        TableColumn.ofText("quý / quarter"),
                        TableColumn.ofText("đơn vị / unit"),
                        TableColumn.ofText("cột / column"),
                        TableColumn.ofText("trước → nay / before → now"),
                        TableColumn.ofText("vì sao / cause")),
                all.stream()
                        .filter(difference -> difference.isMajorChange() || !onlyMajor)
                        .sorted(Comparator.comparing(Difference::isOfIndicator))
                        .limit(most)
                        .map(difference -> difference.cells(language))
                        .toList());
    }

    /** How many there are of each view and cause, those left out that only name other rules. */
    private TextTable totals(ResultLanguage language) {
        Map<List<String>, Long> counts =
                all.stream()
                        .filter(of -> !of.isOfTheRules())
                        .collect(
                                Collectors.groupingBy(
                                        of -> List.of(of.quarter(), of.entity(), of.cause()),
                                        () -> new TreeMap<>(ReleaseDifferences::compare),
                                        Collectors.counting()));
        return new TextTable(
                List.of(
                        TableColumn.ofText("quý / quarter"),
                        TableColumn.ofText("khung nhìn / view"),
                        TableColumn.ofText("vì sao / cause"),
                        TableColumn.ofNumbers("khác biệt / differences")),
                counts.entrySet().stream()
                        .map(
                                of ->
                                        List.of(
                                                of.getKey().get(0),
                                                of.getKey().get(1),
                                                language.words(
                                                        ChangeCause.of(of.getKey().get(2)).words()),
                                                String.valueOf(of.getValue())))
                        .toList());
    }

    private static int compare(List<String> one, List<String> other) {
        return String.join("|", one).compareTo(String.join("|", other));
    }
}
