import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares all rows of the promised views of two releases, for a change after which none may
 * differ. Run at the root of the project:
 *
 * <pre>{@code
 * java -cp jobs/target/lib/duckdb_jdbc-*.jar warehouse/CompareReleases.java OLD.duckdb NEW.duckdb
 * }</pre>
 *
 * <p>Ends with 0 if columns, types and rows of every view are equal, with 1 if not, and shows what
 * only one of the two has.
 */
final class CompareReleases {

    private static final int SHOWN = 5;

    private CompareReleases() {}

    public static void main(String[] args) throws SQLException {
        if (args.length != 2) {
            System.err.println("CompareReleases OLD.duckdb NEW.duckdb");
            System.exit(2);
        }
        int faults = 0;
        try (Connection before = open(args[0]);
                Connection after = open(args[1])) {
            Map<String, String> oldViews = views(before);
            Map<String, String> newViews = views(after);
            TreeSet<String> names = new TreeSet<>(oldViews.keySet());
            names.addAll(newViews.keySet());
            for (String view : names) {
                String columns = oldViews.get(view);
                if (columns == null || !columns.equals(newViews.get(view))) {
                    System.out.printf("%s: %s%n-> %s%n", view, columns, newViews.get(view));
                    faults++;
                } else {
                    faults += compare(view, rows(before, view), rows(after, view));
                }
            }
            if (oldViews.isEmpty()) {
                System.out.println("no views");
                faults++;
            }
        }
        System.exit(faults == 0 ? 0 : 1);
    }

    private static Connection open(String file) throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        return DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
    }

    /** Columns with their types by view. */
    private static Map<String, String> views(Connection release) throws SQLException {
        Map<String, String> views = new TreeMap<>();
        for (List<String> row :
                all(
                        release,
                        "select table_name, string_agg(column_name || ' ' || data_type, ', '"
                                + " order by column_index) from duckdb_columns()"
                                + " where schema_name = 'reporting' group by table_name")) {
            views.put(row.get(0), row.get(1));
        }
        return views;
    }

    /** How often each row is there. */
    private static Map<List<String>, Integer> rows(Connection release, String view)
            throws SQLException {
        Map<List<String>, Integer> rows = new HashMap<>();
        all(release, "from reporting." + view).forEach(row -> rows.merge(row, 1, Integer::sum));
        return rows;
    }

    private static List<List<String>> all(Connection release, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = release.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getObject(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static int compare(
            String view, Map<List<String>, Integer> before, Map<List<String>, Integer> after) {
        int lost = show(view + ", only before: ", before, after);
        int added = show(view + ", only after: ", after, before);
        int count = before.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%s: %d rows, %d differences%n", view, count, lost + added);
        return lost + added;
    }

    private static int show(
            String label, Map<List<String>, Integer> here, Map<List<String>, Integer> there) {
        List<List<String>> more =
                here.entrySet().stream()
                        .filter(row -> row.getValue() > there.getOrDefault(row.getKey(), 0))
                        .map(Map.Entry::getKey)
                        .toList();
        more.stream().limit(SHOWN).forEach(row -> System.out.println(label + row));
        return more.size();
    }
}
