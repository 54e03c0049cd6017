package org.learningdistricts.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The units of schemas/reference, with populations shared out by the succession of 2025. */
final class SampleUnits {
    static final String EXEMPLARY = "002"; // its communes reach level 2
    static final List<String> ADVANCED = // districts where most communes do well
            List.of("001", "002", "005", "006", "009", "018", "268", "274", "276");
    private static final long CITY_POPULATION = 8_400_000L;
    private static final String BEFORE_REFORM = "2025-06-30";

    private final List<CSVRecord> units = BundledCsv.ofSchemas("reference/units.csv");
    private final List<CSVRecord> succession =
            BundledCsv.ofSchemas("reference/unit_succession.csv");

    List<SubmittingUnit> districts() {
        Map<String, Long> people = peopleOfOldCommunes();
        long city = people.values().stream().mapToLong(Long::longValue).sum();
        List<SubmittingUnit> districts = new ArrayList<>();
        for (CSVRecord district : units("district", BEFORE_REFORM)) {
            String code = district.get("unit_code");
            List<Locality> communes = new ArrayList<>();
            for (CSVRecord commune : units("commune", BEFORE_REFORM)) {
                if (commune.get("parent_code").equals(code)) {
                    communes.add(
                            locality(
                                    commune,
                                    people.getOrDefault(commune.get("unit_code"), 0L)
                                            * CITY_POPULATION
                                            / city,
                                    List.of(locality(commune, 0, List.of(), false)),
                                    isStrong(commune, ADVANCED.contains(code))));
                }
            }
            districts.add(
                    new SubmittingUnit(
                            locality(district, 0, List.of(), false), communes, districts.size()));
        }
        return districts;
    }

    /** Old communes by code; a new one's people are shared out among those it was made of. */
    private Map<String, Long> peopleOfOldCommunes() {
        Map<String, Long> links =
                succession.stream()
                        .collect(
                                Collectors.groupingBy(
                                        link -> link.get("new_code"), Collectors.counting()));
        return succession.stream()
                .collect(
                        Collectors.groupingBy(
                                link -> link.get("old_code"),
                                Collectors.summingLong(
                                        link ->
                                                population(link)
                                                        / links.getOrDefault(
                                                                link.get("new_code"), 1L))));
    }

    List<SubmittingUnit> newCommunes() {
        Map<String, String> heirs = new LinkedHashMap<>(); // an old commune's centre has one heir
        Map<String, CSVRecord> firstLinks = new HashMap<>();
        for (CSVRecord link : succession) {
            heirs.putIfAbsent(link.get("old_code"), link.get("new_code"));
            firstLinks.putIfAbsent(link.get("new_code"), link);
        }
        Map<String, List<Locality>> centres =
                units("commune", BEFORE_REFORM).stream()
                        .collect(
                                Collectors.groupingBy(
                                        commune -> heirs.getOrDefault(commune.get("unit_code"), ""),
                                        Collectors.mapping(
                                                commune -> locality(commune, 0, List.of(), false),
                                                Collectors.toList())));
        List<SubmittingUnit> communes = new ArrayList<>();
        for (CSVRecord commune : units("commune", "")) {
            String code = commune.get("unit_code");
            CSVRecord link = Objects.requireNonNull(firstLinks.get(code), code);
            Locality locality =
                    locality(
                            commune,
                            population(link) * 97 / 100,
                            centres.getOrDefault(code, List.of()),
                            isStrong(commune, ADVANCED.contains(link.get("old_district_code"))));
            communes.add(new SubmittingUnit(locality, List.of(locality), communes.size()));
        }
        return communes;
    }

    private static long population(CSVRecord link) {
        return Long.parseLong(link.get("new_population"));
    }

    /** Nearly all communes of an advanced district do well, and one in sixteen elsewhere. */
    private static boolean isStrong(CSVRecord commune, boolean isAdvanced) {
        int code = Integer.parseInt(commune.get("unit_code"));
        return isAdvanced ? code % 13 != 0 : code % 16 == 3;
    }

    private static Locality locality(
            CSVRecord unit, long people, List<Locality> centres, boolean isStrong) {
        return new Locality(
                unit.get("unit_level"),
                unit.get("unit_code"),
                unit.get("name"),
                unit.get("parent_code"),
                unit.get("difficult_area").equals("true"),
                unit.get("especially_difficult_area").equals("true"),
                people,
                centres,
                isStrong);
    }

    private List<CSVRecord> units(String level, String validTo) {
        return units.stream()
                .filter(unit -> unit.get("unit_level").equals(level))
                .filter(unit -> unit.get("valid_to").equals(validTo))
                .toList();
    }
}
