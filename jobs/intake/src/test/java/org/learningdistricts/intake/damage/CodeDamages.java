package org.learningdistricts.intake.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.intake.shape.SentTable;

/** Codes of other units, and keys that come twice. */
final class CodeDamages {

    private static final String UNKNOWN = "99999";

    private CodeDamages() {}

    static List<DamageKind> all() {
        return List.of(
                DamageKind.ofCell(
                        "unknown code",
                        "unknown-code",
                        CellDamages::isCode,
                        Site::isFilled,
                        DamageKind.Text.of(UNKNOWN),
                        (good, site) -> ofIndicator(site)),
                DamageKind.ofCell(
                        "code outside the unit",
                        "code-outside-unit",
                        CellDamages::isCode,
                        Site::isFilled,
                        CodeDamages::outside,
                        (good, site) -> both(ofName(site), ofIndicator(site))),
                DamageKind.ofCell(
                        "name of another unit",
                        "name-disagrees",
                        field -> field.nameOf() != null,
                        Site::isFilled,
                        DamageKind.Text.of("Phường Không Có", "Xã Nơi Khác")),
                new DamageKind("code and name empty", CodeDamages::withoutCode),
                new DamageKind("key of another row", CodeDamages::keyOfAnother),
                new DamageKind("row copied", CodeDamages::copied));
    }

    /** Districts and communes have indicators of their own. */
    private static List<Spot> ofIndicator(Site code) {
        boolean isOfDistricts =
                code.table().name().equals("evidence")
                        && code.beside("indicator").text().equals("2.4");
        return isOfDistricts
                ? List.of(code.beside("indicator").spot("value-outside-list"))
                : List.of();
    }

    private static List<Spot> ofName(Site code) {
        return code.table().contract().fields().stream()
                .filter(field -> code.field().name().equals(field.nameOf()))
                .map(field -> code.beside(field.name()).spot("name-disagrees"))
                .toList();
    }

    private static List<Spot> both(List<Spot> first, List<Spot> second) {
        List<Spot> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** The code of a unit in force that the submission may not speak of. */
    private static String outside(Good good, Site site, Random random) {
        List<String> own = good.scope().unitsOf(site.field()).stream().map(Unit::code).toList();
        List<String> others =
                good.scope().reference().units().inForce("commune", good.scope().day()).stream()
                        .map(Unit::code)
                        .filter(code -> !own.contains(code))
                        .toList();
        return others.get(random.nextInt(others.size()));
    }

    private static Optional<Damage> withoutCode(Good good, Random random) {
        return Site.any(good.datasets(), CellDamages::isCode, Site::isFilled, random)
                .map(
                        code -> {
                            Field name =
                                    code.table().contract().fields().stream()
                                            .filter(f -> code.field().name().equals(f.nameOf()))
                                            .findFirst()
                                            .orElseThrow();
                            Site without = new Site(code.changed(""), code.row(), code.column());
                            return new Damage(
                                    good.with(
                                            code.table(), without.beside(name.name()).changed("")),
                                    code.spot("missing-value"),
                                    List.of());
                        });
    }

    /** The last cell of a key is that of another row whose key is the same otherwise. */
    private static Optional<Damage> keyOfAnother(Good good, Random random) {
        return Site.any(
                        good.datasets(),
                        field -> true,
                        site -> isLastOfKey(site) && !siblings(site).isEmpty(),
                        random)
                .map(
                        site -> {
                            List<Site> siblings = siblings(site);
                            Site other = siblings.get(random.nextInt(siblings.size()));
                            List<Spot> names =
                                    CellDamages.isCode(site.field()) ? ofName(site) : List.of();
                            // A name that does not go with its code tells which row is wrong.
                            boolean isNamed = !names.isEmpty() || other.row() < site.row();
                            return new Damage(
                                    good.with(site, other.text()),
                                    (isNamed ? site : other).spot("duplicate-key"),
                                    names);
                        });
    }

    private static boolean isLastOfKey(Site site) {
        List<String> key = site.table().contract().primaryKey();
        return site.field().name().equals(key.get(key.size() - 1));
    }

    private static List<Site> siblings(Site site) {
        List<String> key = site.table().contract().primaryKey();
        return IntStream.range(0, site.table().below().size())
                .filter(row -> row != site.row())
                .mapToObj(row -> new Site(site.table(), row, site.column()))
                .filter(
                        other ->
                                key.subList(0, key.size() - 1).stream()
                                        .allMatch(
                                                column ->
                                                        other.beside(column)
                                                                .text()
                                                                .equals(
                                                                        site.beside(column)
                                                                                .text())))
                .toList();
    }

    private static Optional<Damage> copied(Good good, Random random) {
        return Site.any(good.datasets(), field -> true, CodeDamages::isLastOfKey, random)
                .map(
                        site -> {
                            SentTable table = site.table();
                            List<List<String>> rows = new ArrayList<>(table.below());
                            int at = site.row() + 1 + random.nextInt(rows.size() - site.row());
                            rows.add(at, rows.get(site.row()));
                            return new Damage(
                                    good.with(table, table.withBelow(rows)),
                                    new Site(table, at, site.column()).spot("duplicate-key"),
                                    Follows.ofRow(good, table));
                        });
    }
}
