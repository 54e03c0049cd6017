package org.learningdistricts.intake.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.shape.SentTable;

/** Control totals that say something else than the datasets do. */
final class TotalsDamages {

    private static final String OUTSIDE_LIST = "value-outside-list";
    private static final String WRONG_TYPE = "wrong-type";
    private static final String MISSING = "missing-value";
    private static final String MISMATCH = "control-total-mismatch";

    private TotalsDamages() {}

    static List<DamageKind> all() {
        BiFunction<Good, Site, List<Spot>> nothing = (good, site) -> List.of();
        return List.of(
                cell("wrong control total", MISMATCH, "control_total", one(), nothing),
                cell("wrong row count", "row-count-mismatch", "rows", one(), nothing),
                cell("letters in a row count", WRONG_TYPE, "rows", texts("abc", "-3"), nothing),
                cell("row count empty", MISSING, "rows", texts(""), nothing),
                cell("row count not applicable", MISSING, "rows", texts("x"), nothing),
                cell("letters in a total", WRONG_TYPE, "control_total", texts("1a2"), nothing),
                cell(
                        "total of no column",
                        OUTSIDE_LIST,
                        "control_column",
                        texts("mystery", "commune_name"),
                        nothing),
                cell(
                        "unknown dataset",
                        OUTSIDE_LIST,
                        "dataset",
                        texts("mystery", "Bảng khác"),
                        TotalsDamages::ofDataset),
                cell("no dataset", MISSING, "dataset", texts(""), TotalsDamages::ofDataset),
                cell(
                        "identity number in totals",
                        "personal-identity-number",
                        "control_column",
                        texts("101099012345"),
                        nothing),
                new DamageKind("row of totals lost", TotalsDamages::lost),
                new DamageKind("row of totals copied", TotalsDamages::copied),
                new DamageKind("dataset announced that is not the unit's", TotalsDamages::economy));
    }

    private static DamageKind cell(
            String name,
            String rule,
            String column,
            DamageKind.Text text,
            BiFunction<Good, Site, List<Spot>> follows) {
        return DamageKind.ofSite(
                name,
                rule,
                (good, random) ->
                        Site.any(
                                List.of(good.table("totals")),
                                field -> field.name().equals(column),
                                Site::isFilled,
                                random),
                text,
                follows);
    }

    private static DamageKind.Text texts(String... texts) {
        return DamageKind.Text.of(texts);
    }

    private static DamageKind.Text one() {
        return (good, site, random) -> {
            String text = site.text();
            return text.contains(".") ? "1" + text : String.valueOf(Long.parseLong(text) + 1);
        };
    }

    private static List<Spot> ofDataset(Good good, Site site) {
        return List.of(Spot.ofColumn("missing-totals-row", "totals", "dataset"));
    }

    private static Site anyRow(Good good, Random random) {
        SentTable totals = good.table("totals");
        return new Site(totals, random.nextInt(totals.below().size()), 0);
    }

    private static Optional<Damage> lost(Good good, Random random) {
        Site site = anyRow(good, random);
        List<List<String>> rows = new ArrayList<>(site.table().below());
        rows.remove(site.row());
        return Optional.of(
                new Damage(
                        good.with(site.table(), site.table().withBelow(rows)),
                        Spot.ofColumn("missing-totals-row", "totals", "dataset"),
                        List.of()));
    }

    private static Optional<Damage> copied(Good good, Random random) {
        Site site = anyRow(good, random);
        List<List<String>> rows = new ArrayList<>(site.table().below());
        int at = site.row() + 1 + random.nextInt(rows.size() - site.row());
        rows.add(at, rows.get(site.row()));
        return Optional.of(
                new Damage(
                        good.with(site.table(), site.table().withBelow(rows)),
                        new Site(site.table(), at, 0).spot("duplicate-key"),
                        List.of()));
    }

    private static Optional<Damage> economy(Good good, Random random) {
        Contract economy = good.scope().contracts().byTableName("economy").orElseThrow();
        if (economy.isSubmittedBy(good.scope().unit().level())) {
            return Optional.empty();
        }
        SentTable totals = good.table("totals");
        List<List<String>> rows = new ArrayList<>(totals.below());
        int at = random.nextInt(rows.size() + 1);
        rows.add(at, List.of("economy", "1", "", ""));
        return Optional.of(
                new Damage(
                        good.with(totals, totals.withBelow(rows)),
                        new Site(totals, at, totals.columns().indexOf("rows"))
                                .spot("announced-dataset-missing"),
                        List.of()));
    }
}
