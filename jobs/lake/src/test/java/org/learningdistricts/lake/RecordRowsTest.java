package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordRowsTest {

    private record Counted(String groupId, long rows, @Nullable Long faulty) {}

    @Test
    void takesColumnsByTheNamesOfComponents() throws SQLException {
        assertThat(rows("select null::bigint as faulty, 3::bigint as rows, 'a' as group_id"))
                .containsExactly(new Counted("a", 3, null));
    }

    @Test
    void givesNothingForWhatNoSegmentOfThatTimeKept() throws SQLException {
        assertThat(rows("select 'a' as group_id, 3::bigint as rows"))
                .containsExactly(new Counted("a", 3, null));
    }

    @Test
    void namesTheColumnThatIsNullOrMissing() {
        assertThatThrownBy(() -> rows("select 'a' as group_id, null::bigint as rows"))
                .isInstanceOf(SQLException.class)
                .hasMessage("column rows is null");
        assertThatThrownBy(() -> rows("select 3::bigint as rows"))
                .isInstanceOf(SQLException.class)
                .hasMessageStartingWith("expected column group_id");
    }

    private static List<Counted> rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return RecordRows.of(result, Counted.class);
        }
    }
}
