package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.schemas.Schemas;

/**
 * Random reforms of communes that send random figures before and after: whatever they are, areas
 * and boundaries keep the totals, and parts stay within what bounds them.
 */
class RandomReformTest {

    private static final int OLD = 12;
    private static final int NEW = 9;
    private static final String DAY = "2025-07-01";

    @TempDir Path folder;

    private final StringBuilder units =
            new StringBuilder(
                    """
                    unit_level,unit_code,valid_from,valid_to,name,unit_type,parent_level,parent_code,difficult_area,especially_difficult_area
                    city,01,2008-08-01,,Thành phố Hà Nội,Thành phố,,,false,false
                    district,001,2014-04-01,2025-06-30,Quận Một,Quận,city,01,false,false
                    """);
    private final StringBuilder links =
            new StringBuilder(
                    "old_code,old_name,old_district_code,new_code,new_name,old_is_split,"
                            + "new_area_km2,new_population,effective_on\n");
    private final StringBuilder weights =
            new StringBuilder("old_code,new_code,effective_on,weight,kind,source,reason\n");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void keepsTotals(int seed) throws Exception {
        Random random = new Random(seed);
        Warehouse warehouse = warehouse(random);

        assertThat(
                        differing(
                                warehouse,
                                "select quarter, figure, member, sum(value_reported) as total from reporting.area_figure group by all"))
                .containsExactly("0");
        for (String boundaries : List.of("2025-06-30", DAY)) {
            assertThat(
                            differing(
                                    warehouse,
                                    "select quarter, figure, member, sum(value) as total from"
                                            + " reporting.figure_on_boundaries where boundaries_on"
                                            + " = '%s' group by all".formatted(boundaries)))
                    .as("on %s", boundaries)
                    .containsExactly("0");
        }
        assertThat(warehouse.rows(aboveBound("literate_level_1", "population")))
                .containsExactly("0");
        assertThat(warehouse.rows(aboveBound("literate_level_2", "literate_level_1")))
                .containsExactly("0");
        assertThat(
                        warehouse.rows(
                                "select count(*) from reporting.figure_on_boundaries where value < 0"
                                        + " or value <> round(value)"))
                .containsExactly("0");
        assertThat(
                        warehouse.rows(
                                "select count(*) from reporting.figure_on_boundaries as carried"
                                        + " inner join reporting.figure as sent using (quarter,"
                                        + " unit_key, dataset, figure, member)"
                                        + " where carried.value <> sent.value"))
                .containsExactly("0");
        assertThat(
                        warehouse.rows(
                                "select bool_or(is_estimated), min(share_estimated) >= 0,"
                                        + " max(share_estimated) = 1"
                                        + " from reporting.figure_on_boundaries"))
                .containsExactly("true,true,true");
    }

    /** How many sums are not those of what was sent. */
    private static List<String> differing(Warehouse warehouse, String sums) throws Exception {
        return warehouse.rows(
                "select count(*) from (select quarter, figure, member, sum(value) as total from"
                        + " reporting.figure where is_additive group by all) as sent full join ("
                        + sums
                        + ") as added using (quarter, figure, member)"
                        + " where sent.total is distinct from added.total");
    }

    private static String aboveBound(String part, String total) {
        return "select count(*) from reporting.figure_on_boundaries as part"
                + " inner join reporting.figure_on_boundaries as whole using (quarter,"
                + " boundaries_on, unit_key, member) where part.figure = '%s'".formatted(part)
                + " and whole.figure = '%s' and part.value > whole.value".formatted(total);
    }

    private Warehouse warehouse(Random random) throws Exception {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < OLD; i++) {
            before.add("000%02d".formatted(i));
            unit(before.get(i), "2014-04-01", "2025-06-30", "district,001");
        }
        for (int i = 0; i < NEW; i++) {
            // Every third code is used again.
            after.add(i % 3 == 0 ? before.get(i) : "100%02d".formatted(i));
            unit(after.get(i), DAY, "", "city,01");
        }
        link(random, before, after);
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        Files.writeString(reference.resolve("units.csv"), units);
        Files.writeString(reference.resolve("unit_succession.csv"), links);
        Files.writeString(reference.resolve("succession_weights.csv"), weights);
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        List<Sent> sent = new ArrayList<>();
        sent.add(Sent.district("2025-Q2", "001", "a").with("literacy", literacy(random, before)));
        for (String unit : after) {
            sent.add(
                    Sent.commune("2025-Q3", unit, "a")
                            .with("literacy", literacy(random, List.of(unit))));
        }
        lake.load("l1", "2025-12-20T10:00", sent.toArray(Sent[]::new));
        return Warehouse.of(lake, folder, Schemas.withReference(reference));
    }

    private void unit(String code, String from, String to, String parent) {
        units.append(
                "commune,%s,%s,%s,Xã %s,Xã,%s,false,false\n"
                        .formatted(code, from, to, code, parent));
    }

    private void link(Random random, List<String> before, List<String> after) {
        TreeSet<List<Integer>> pairs =
                new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        for (int i = 0; i < OLD; i++) {
            pairs.add(List.of(i, i % NEW));
            if (random.nextInt(3) == 0) {
                pairs.add(List.of(i, random.nextInt(NEW)));
            }
            if (random.nextInt(6) == 0) {
                pairs.add(List.of(i, random.nextInt(NEW)));
            }
        }
        for (List<Integer> pair : pairs) {
            int old = pair.get(0);
            boolean isSplit = pairs.stream().filter(p -> p.get(0) == old).count() > 1;
            String codes = before.get(old) + ",%s" + after.get(pair.get(1));
            links.append(codes.formatted("Xã cũ,001,"))
                    .append(",Xã mới,%s,,,%s\n".formatted(isSplit, DAY));
            weights.append(codes.formatted(""))
                    .append(",%s,%d,people,made up,test\n".formatted(DAY, 1 + random.nextInt(50)));
        }
    }

    private static String[] literacy(Random random, List<String> communes) {
        List<String> lines = new ArrayList<>(List.of(Tables.LITERACY));
        for (String commune : communes) {
            for (String band : List.of("15-25", "26-35", "36-60")) {
                int all = random.nextInt(4) == 0 ? random.nextInt(4) : random.nextInt(3000);
                int first = all - random.nextInt(1 + Math.min(all, 5));
                int second = random.nextInt(3) == 0 ? first : random.nextInt(1 + first);
                lines.add("%s,,%s,%d,%d,%d".formatted(commune, band, all, first, second));
            }
        }
        return lines.toArray(String[]::new);
    }
}
