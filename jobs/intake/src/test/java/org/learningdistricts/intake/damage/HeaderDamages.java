package org.learningdistricts.intake.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.shape.SentTable;

/** Columns too many or too few. */
final class HeaderDamages {

    private static final String UNKNOWN = "unknown-column";
    private static final String MISSING = "missing-column";

    private HeaderDamages() {}

    static List<DamageKind> all() {
        return List.of(
                new DamageKind(
                        "unknown column",
                        (good, random) -> added(good, random, UNKNOWN, "mystery")),
                new DamageKind(
                        "column of persons",
                        (good, random) -> added(good, random, "personal-data-column", "Họ và tên")),
                new DamageKind("header lost", HeaderDamages::headerLost),
                new DamageKind("repeated column", HeaderDamages::repeated),
                new DamageKind("required column lost", HeaderDamages::lost),
                new DamageKind("title misspelt", HeaderDamages::renamed),
                new DamageKind("title lost", HeaderDamages::untitled));
    }

    /** A column of any table. */
    private static Optional<Site> any(Good good, boolean isRequired, Random random) {
        return Site.any(
                tables(good), field -> field.required() || !isRequired, site -> true, random);
    }

    private static List<SentTable> tables(Good good) {
        List<SentTable> tables = new ArrayList<>(good.datasets());
        tables.add(good.table("totals"));
        tables.add(good.table("cover"));
        return tables;
    }

    private static Spot title(String rule, SentTable table, @Nullable String column) {
        return Spot.of(rule, table.name(), table.above().size(), column);
    }

    private static Optional<Damage> added(Good good, Random random, String rule, String title) {
        return any(good, false, random)
                .map(
                        site ->
                                new Damage(
                                        good.with(
                                                site.table(),
                                                with(
                                                        site.table(),
                                                        site.column(),
                                                        title,
                                                        title,
                                                        -1)),
                                        title(rule, site.table(), title),
                                        List.of()));
    }

    private static Optional<Damage> headerLost(Good good, Random random) {
        return Site.any(tables(good), field -> true, site -> true, random)
                .map(
                        site -> {
                            SentTable table = site.table();
                            List<List<String>> rows = table.below();
                            SentTable without =
                                    new SentTable(
                                            table.contract(),
                                            table.above(),
                                            table.columns(),
                                            rows.get(0),
                                            rows.subList(1, rows.size()));
                            return new Damage(
                                    good.with(table, without),
                                    title("missing-header", table, null),
                                    List.of());
                        });
    }

    private static Optional<Damage> repeated(Good good, Random random) {
        return any(good, false, random)
                .map(
                        site -> {
                            SentTable table = site.table();
                            String column = table.columns().get(site.column());
                            int at =
                                    site.column()
                                            + 1
                                            + random.nextInt(
                                                    table.columns().size() - site.column());
                            String sent = table.header().get(site.column());
                            return new Damage(
                                    good.with(table, with(table, at, column, sent, site.column())),
                                    title("repeated-column", table, column),
                                    List.of());
                        });
    }

    /** With a column more, whose cells are those of another one or words. */
    private static SentTable with(
            SentTable table, int at, String column, String title, int copied) {
        List<String> columns = new ArrayList<>(table.columns());
        List<String> header = new ArrayList<>(table.header());
        columns.add(at, column);
        header.add(at, title);
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.below()) {
            List<String> cells = new ArrayList<>(row);
            cells.add(at, copied < 0 ? "abc" : row.get(copied));
            rows.add(cells);
        }
        return new SentTable(table.contract(), table.above(), columns, header, rows);
    }

    private static Optional<Damage> lost(Good good, Random random) {
        return any(good, true, random)
                .map(
                        site -> {
                            SentTable table = site.table();
                            List<Integer> others = new ArrayList<>();
                            for (int i = 0; i < table.columns().size(); i++) {
                                if (i != site.column()) {
                                    others.add(i);
                                }
                            }
                            return new Damage(
                                    good.with(table, table.inOrder(others)),
                                    title(MISSING, table, site.field().name()),
                                    List.of());
                        });
    }

    private static Optional<Damage> renamed(Good good, Random random) {
        return any(good, false, random)
                .map(
                        site ->
                                new Damage(
                                        good.with(site.table(), titled(site, "mystery")),
                                        title(UNKNOWN, site.table(), "mystery"),
                                        ofColumn(site)));
    }

    /** A header ends with its last title: what stands to the right of it is beyond. */
    private static Optional<Damage> untitled(Good good, Random random) {
        return Site.any(tables(good), field -> true, Site::isFilled, random)
                .map(
                        site -> {
                            SentTable table = site.table();
                            boolean isLast = site.column() == table.columns().size() - 1;
                            return new Damage(
                                    good.with(table, titled(site, "")),
                                    Spot.ofUntitled(
                                            isLast ? "cells-beyond-header" : "untitled-column",
                                            table.name(),
                                            isLast ? firstLine(site) : table.above().size(),
                                            site.column()),
                                    ofColumn(site));
                        });
    }

    /** The first line in which a column is not empty. */
    private static int firstLine(Site site) {
        Site first = new Site(site.table(), 0, site.column());
        while (first.text().isEmpty()) {
            first = new Site(site.table(), first.row() + 1, site.column());
        }
        return first.line();
    }

    private static SentTable titled(Site site, String title) {
        SentTable table = site.table();
        List<String> header = new ArrayList<>(table.header());
        header.set(site.column(), title);
        return new SentTable(
                table.contract(), table.above(), table.columns(), header, table.below());
    }

    /** A required column lacks if it is not known by its title. */
    private static List<Spot> ofColumn(Site site) {
        Field field = site.field();
        return field.required() ? List.of(title(MISSING, site.table(), field.name())) : List.of();
    }
}
