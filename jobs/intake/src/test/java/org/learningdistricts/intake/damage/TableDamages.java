package org.learningdistricts.intake.damage;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.shape.SentTable;

/** Tables that are not sent, or should not be. */
final class TableDamages {

    private TableDamages() {}

    static List<DamageKind> all() {
        return List.of(
                new DamageKind("dataset lost", TableDamages::lost),
                new DamageKind("dataset not sent", TableDamages::notSent),
                new DamageKind("cover lost", (good, random) -> without(good, "cover")),
                new DamageKind("totals lost", (good, random) -> without(good, "totals")),
                new DamageKind("dataset of districts", TableDamages::economy));
    }

    private static SentTable any(Good good, Random random) {
        List<SentTable> datasets = good.datasets();
        return datasets.get(random.nextInt(datasets.size()));
    }

    private static Optional<Damage> lost(Good good, Random random) {
        SentTable table = any(good, random);
        String name = table.name();
        if (table.below().isEmpty()) {
            return Optional.empty(); // nothing was announced, so nothing got lost
        }
        return Optional.of(
                new Damage(
                        good.without(name),
                        good.total(name, "rows").spot("announced-dataset-missing"),
                        List.of(Spot.ofSubmission("dataset-missing"))));
    }

    /** As the control totals say. */
    private static Optional<Damage> notSent(Good good, Random random) {
        String name = any(good, random).name();
        Good without = new Good(good.without(name), good.scope(), good.way());
        return Optional.of(
                new Damage(
                        without.with(good.total(name, "rows"), "0"),
                        Spot.ofSubmission("dataset-missing"),
                        List.of()));
    }

    private static Optional<Damage> without(Good good, String table) {
        return Optional.of(
                new Damage(
                        good.without(table), Spot.ofTable("missing-" + table, table), List.of()));
    }

    private static Optional<Damage> economy(Good good, Random random) {
        Contract contract = good.scope().contracts().byTableName("economy").orElseThrow();
        if (contract.isSubmittedBy(good.scope().unit().level())) {
            return Optional.empty();
        }
        List<String> columns = contract.fields().stream().map(Field::name).toList();
        List<String> row =
                columns.stream()
                        .map(column -> column.equals("unit_code") ? good.submission().unit() : "1")
                        .toList();
        SentTable economy = new SentTable(contract, List.of(), columns, columns, List.of(row));
        return Optional.of(
                new Damage(
                        good.and(economy),
                        Spot.ofTable("unexpected-dataset", "economy"),
                        List.of()));
    }
}
