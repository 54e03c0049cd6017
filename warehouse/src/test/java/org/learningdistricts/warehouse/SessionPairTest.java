package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that run beside each other make what they would make one by one. */
class SessionPairTest {

    private BuildSession session;
    private SessionPair pair;

    @BeforeEach
    void open() throws SQLException {
        session = new BuildSession();
        session.run(file("open", "create schema core; create schema staging;"));
        pair = new SessionPair(session);
    }

    @AfterEach
    void close() throws SQLException {
        pair.close();
        session.close();
    }

    private static SqlFile file(String stem, String text) {
        return new SqlFile(stem + ".sql", text);
    }

    /** A table of the numbers below some, made slowly. */
    private static SqlFile numbers(String name, int below) {
        return file(
                name,
                "create table core."
                        + name
                        + " as\nselect hash(i) as number from range("
                        + below
                        + ") as t(i) order by hash(i)");
    }

    @Test
    void fileWaitsForWhatItReads() {
        SqlFile sum =
                file(
                        "sum",
                        "create table core.sum as\nselect (select count(*) from core.many)"
                                + " + (select count(*) from core.few) as numbers");
        pair.make(List.of(numbers("many", 2_000_000), numbers("few", 10), sum));
        assertThat(session.column(file("query", "select numbers from core.sum")))
                .containsExactly("2000010");
    }

    @Test
    void tablesThatReferToTheSameOneAreMadeTogether() {
        SqlFile unit =
                file(
                        "unit",
                        "create table core.unit (unit integer primary key);\n"
                                + "insert into core.unit from range(1000);");
        List<SqlFile> facts =
                List.of("a", "b", "c", "d").stream()
                        .map(
                                name ->
                                        file(
                                                name,
                                                ("create table core.%1$s (unit integer,"
                                                                + " foreign key (unit) references"
                                                                + " core.unit (unit));\n"
                                                                + "insert into core.%1$s"
                                                                + " from core.unit;")
                                                        .formatted(name)))
                        .toList();
        pair.make(List.of(unit, facts.get(0), facts.get(1), facts.get(2), facts.get(3)));
        assertThat(session.column(file("query", "select count(*) from core.a, core.d limit 1")))
                .containsExactly("1000000");
    }

    @Test
    void failureIsToldWithItsFileAndWhatReadsItIsNotRun() {
        SqlFile wrong = file("wrong", "create table core.wrong as\nselect 1 / 'x' as number");
        SqlFile reader = file("reader", "create view core.reader as\nselect * from core.wrong");
        assertThatThrownBy(() -> pair.make(List.of(wrong, reader)))
                .isInstanceOf(BuildFailed.class)
                .hasMessageContaining("wrong.sql");
    }

    @Test
    void everyFailingCheckIsNamedWithItsRows() {
        List<SqlFile> checks =
                List.of(
                        file("none", "select 1 where false"),
                        file("one", "select 'x'"),
                        file("two", "select unnest(['y', 'z'])"));
        AuditFailed failed =
                catchThrowableOfType(AuditFailed.class, () -> pair.audit(checks, List.of()));
        assertThat(failed.rowsByCheck()).isEqualTo(Map.of("one", 1, "two", 2));
    }

    @Test
    void whatIsDoneBesideTheChecksIsDone() {
        pair.audit(
                List.of(file("none", "select 1 where false")),
                List.of(other -> other.run(numbers("beside", 3))));
        assertThat(session.column(file("query", "select count(*) from core.beside")))
                .containsExactly("3");
    }
}
