package org.learningdistricts.intake.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.shape.SentTable;

/** Entries of a cover that are lost or not those of the submission. */
final class CoverDamages {

    private static final String MISSING = "missing-value";
    private static final String WRONG_TYPE = "wrong-type";

    private CoverDamages() {}

    static List<DamageKind> all() {
        return List.of(
                value("another quarter", "quarter-mismatch", "quarter", "2024-Q4", "2025-Q4"),
                value("no quarter", "quarter-mismatch", "quarter", "2025-Q5", "mystery"),
                value("code of another unit", "unit-mismatch", "unit_code", "00001", "999"),
                value(
                        "name of another unit on the cover",
                        "name-disagrees",
                        "unit_name",
                        "Phường Không Có"),
                value("unknown template", "unknown-template-version", "template_version", "2019.9"),
                value("older template", "older-template", "template_version", "2024.1"),
                value("no day on the cover", WRONG_TYPE, "prepared_on", "31/02/2025", "hôm nay"),
                value("no number of the version", WRONG_TYPE, "sequence", "hai", "-1", "1.5"),
                value(
                        "identity number on the cover",
                        "personal-identity-number",
                        "office",
                        "UBND 101099012345"),
                required("required entry empty", ""),
                required("required entry not applicable", "x"),
                new DamageKind("required entry lost", CoverDamages::lost),
                new DamageKind("unknown entry", (good, random) -> renamed(good, random, "mystery")),
                new DamageKind("entry without a name", (good, random) -> renamed(good, random, "")),
                new DamageKind("entry copied", CoverDamages::copied));
    }

    private static DamageKind value(String name, String rule, String entry, String... texts) {
        return DamageKind.ofSite(
                name,
                rule,
                (good, random) -> cell(good, "value", entry),
                DamageKind.Text.of(texts),
                (good, site) -> List.of());
    }

    private static DamageKind required(String name, String text) {
        return DamageKind.ofSite(
                name,
                MISSING,
                (good, random) -> cell(good, "value", any(good, true, random).name()),
                DamageKind.Text.of(text),
                (good, site) -> List.of());
    }

    /** A random entry of those that the cover has. */
    private static Field any(Good good, boolean isRequired, Random random) {
        List<Field> entries =
                good.table("cover").contract().entries().stream()
                        .filter(entry -> entry.required() || !isRequired)
                        .filter(entry -> cell(good, "value", entry.name()).isPresent())
                        .toList();
        return entries.get(random.nextInt(entries.size()));
    }

    private static Optional<Site> cell(Good good, String column, String entry) {
        SentTable cover = good.table("cover");
        for (int row = 0; row < cover.below().size(); row++) {
            if (cover.below().get(row).get(0).equals(entry)) {
                return Optional.of(new Site(cover, row, cover.columns().indexOf(column)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Damage> lost(Good good, Random random) {
        Site site = cell(good, "field", any(good, true, random).name()).orElseThrow();
        List<List<String>> rows = new ArrayList<>(site.table().below());
        rows.remove(site.row());
        return Optional.of(
                new Damage(
                        good.with(site.table(), site.table().withBelow(rows)),
                        Spot.ofColumn(MISSING, "cover", "field"),
                        List.of()));
    }

    /** The entry that had the name is lost with it. */
    private static Optional<Damage> renamed(Good good, Random random, String name) {
        Field entry = any(good, false, random);
        Site site = cell(good, "field", entry.name()).orElseThrow();
        return Optional.of(
                new Damage(
                        good.with(site, name),
                        site.spot(name.isEmpty() ? MISSING : "value-outside-list"),
                        entry.required()
                                ? List.of(Spot.ofColumn(MISSING, "cover", "field"))
                                : List.of()));
    }

    private static Optional<Damage> copied(Good good, Random random) {
        Site site = cell(good, "field", any(good, false, random).name()).orElseThrow();
        List<List<String>> rows = new ArrayList<>(site.table().below());
        int at = site.row() + 1 + random.nextInt(rows.size() - site.row());
        rows.add(at, rows.get(site.row()));
        return Optional.of(
                new Damage(
                        good.with(site.table(), site.table().withBelow(rows)),
                        new Site(site.table(), at, 0).spot("duplicate-key"),
                        List.of()));
    }
}
