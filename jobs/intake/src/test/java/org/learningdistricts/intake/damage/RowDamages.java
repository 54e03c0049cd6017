package org.learningdistricts.intake.damage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.learningdistricts.intake.shape.SentTable;

/** Rows that are lost, too long or too short, and lines that are no rows. */
final class RowDamages {

    private RowDamages() {}

    static List<DamageKind> all() {
        return List.of(
                new DamageKind("row lost", RowDamages::lost),
                new DamageKind("cell beyond the header", RowDamages::tooLong),
                new DamageKind("last cell of a row lost", RowDamages::tooShort),
                new DamageKind("figures in thousands", RowDamages::inThousands),
                new DamageKind("line of totals that is wrong", RowDamages::wrongTotals),
                new DamageKind("another table below", RowDamages::anotherTable));
    }

    private static Optional<Site> anyRow(Good good, Random random) {
        return Site.any(good.datasets(), field -> true, site -> true, random);
    }

    private static Optional<Damage> lost(Good good, Random random) {
        return anyRow(good, random)
                .map(
                        site -> {
                            List<List<String>> rows = new ArrayList<>(site.table().below());
                            rows.remove(site.row());
                            return new Damage(
                                    good.with(site.table(), site.table().withBelow(rows)),
                                    Follows.rowCount(good, site.table()),
                                    Follows.ofLostRow(good, site.table()));
                        });
    }

    private static Optional<Damage> tooLong(Good good, Random random) {
        return anyRow(good, random)
                .map(
                        site -> {
                            List<String> cells =
                                    new ArrayList<>(site.table().below().get(site.row()));
                            cells.add(random.nextBoolean() ? "thừa" : "17");
                            return new Damage(
                                    good.with(site.table(), withRow(site, cells)),
                                    Spot.ofUntitled(
                                            "cells-beyond-header",
                                            site.table().name(),
                                            site.line(),
                                            cells.size() - 1),
                                    List.of());
                        });
    }

    /** A sheet has no rows that are too short. */
    private static Optional<Damage> tooShort(Good good, Random random) {
        if (good.way().isWorkbook()) {
            return Optional.empty();
        }
        return anyRow(good, random)
                .map(
                        site -> {
                            List<String> cells = site.table().below().get(site.row());
                            int last = cells.size() - 1;
                            return new Damage(
                                    good.with(site.table(), withRow(site, cells.subList(0, last))),
                                    Spot.of("short-rows", site.table().name(), site.line(), null),
                                    Follows.ofSum(good, new Site(site.table(), site.row(), last)));
                        });
    }

    private static SentTable withRow(Site site, List<String> cells) {
        List<List<String>> rows = new ArrayList<>(site.table().below());
        rows.set(site.row(), cells);
        return site.table().withBelow(rows);
    }

    private static Optional<Damage> inThousands(Good good, Random random) {
        return anyCount(good, random)
                .map(
                        site -> {
                            SentTable table = site.table();
                            return new Damage(
                                    good.with(
                                            table,
                                            table.under(
                                                    List.of(List.of("Đơn vị tính: nghìn người")))),
                                    Spot.of("measure-unit", table.name(), 0, null),
                                    List.of());
                        });
    }

    private static Optional<Damage> wrongTotals(Good good, Random random) {
        return anyCount(good, random)
                .map(
                        site -> {
                            SentTable table = site.table();
                            List<String> line =
                                    new ArrayList<>(
                                            IntStream.range(0, table.columns().size())
                                                    .mapToObj(i -> total(table, i))
                                                    .toList());
                            line.set(0, "Tổng cộng");
                            line.set(
                                    site.column(),
                                    String.valueOf(Long.parseLong(line.get(site.column())) + 1));
                            List<List<String>> rows = new ArrayList<>(table.below());
                            rows.add(line);
                            return new Damage(
                                    good.with(table, table.withBelow(rows)),
                                    new Site(table, rows.size() - 1, site.column())
                                            .spot("total-line-disagrees"),
                                    List.of());
                        });
    }

    private static Optional<Site> anyCount(Good good, Random random) {
        return Site.any(good.datasets(), CellDamages::isCount, Site::isNumber, random);
    }

    private static String total(SentTable table, int column) {
        return CellDamages.isCount(table.field(column))
                ? String.valueOf(
                        IntStream.range(0, table.below().size())
                                .mapToObj(row -> new Site(table, row, column))
                                .filter(Site::isNumber)
                                .mapToLong(Site::number)
                                .sum())
                : "";
    }

    /** The same figures again, in another order of columns. */
    private static Optional<Damage> anotherTable(Good good, Random random) {
        return anyRow(good, random)
                .map(
                        site -> {
                            SentTable table = site.table();
                            List<Integer> order =
                                    new ArrayList<>(
                                            IntStream.range(0, table.columns().size())
                                                    .boxed()
                                                    .toList());
                            Collections.reverse(order);
                            SentTable other = table.inOrder(order);
                            List<List<String>> rows = new ArrayList<>(table.below());
                            rows.add(other.header());
                            rows.addAll(other.below());
                            return new Damage(
                                    good.with(table, table.withBelow(rows)),
                                    Spot.of(
                                            "several-tables",
                                            table.name(),
                                            table.above().size() + 1 + table.below().size(),
                                            null),
                                    List.of());
                        });
    }
}
