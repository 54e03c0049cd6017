package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The units of schemas/reference, with populations shared out by the succession of 2025. */
final class Units {
    static final String EXEMPLARY = "002"; // its communes reach level 2
    static final List<String> ADVANCED = // districts where most communes do well
            List.of("001", "002", "005", "006", "009", "018", "268", "274", "276");
    private static final Path SCHEMAS = Path.of("schemas");
    private static final long CITY_POPULATION = 8_400_000L;

    private final List<String[]> succession;

    Units() throws IOException {
        this.succession = lines("reference/unit_succession.csv");
    }

    List<Unit> districts() throws IOException {
        Map<String, Long> links =
                succession.stream()
                        .collect(Collectors.groupingBy(link -> link[3], Collectors.counting()));
        Map<String, Long> people = new TreeMap<>();
        succession.forEach(
                link ->
                        people.merge(
                                link[0], Long.parseLong(link[7]) / links.get(link[3]), Long::sum));
        long city = people.values().stream().mapToLong(Long::longValue).sum();
        List<Unit> units = new ArrayList<>();
        for (String[] district : units("district", "2025-06-30")) {
            List<Place> communes = new ArrayList<>();
            for (String[] commune : units("commune", "2025-06-30")) {
                if (commune[7].equals(district[1])) {
                    communes.add(
                            place(
                                    commune,
                                    people.get(commune[1]) * CITY_POPULATION / city,
                                    List.of(place(commune, 0, List.of(), false)),
                                    isStrong(commune[1], ADVANCED.contains(commune[7]))));
                }
            }
            units.add(new Unit(place(district, 0, List.of(), false), communes, units.size()));
        }
        return units;
    }

    List<Unit> newCommunes() throws IOException {
        Map<String, List<Place>> centres = new TreeMap<>();
        Map<String, String[]> first = new LinkedHashMap<>(); // an old commune's centre has one heir
        succession.forEach(link -> first.putIfAbsent(link[0], link));
        for (String[] commune : units("commune", "2025-06-30")) {
            centres.computeIfAbsent(first.get(commune[1])[3], code -> new ArrayList<>())
                    .add(place(commune, 0, List.of(), false));
        }
        Map<String, String[]> heirs = new TreeMap<>();
        succession.forEach(link -> heirs.putIfAbsent(link[3], link));
        List<Unit> units = new ArrayList<>();
        for (String[] commune : units("commune", "")) {
            String[] heir = heirs.get(commune[1]);
            Place place =
                    place(
                            commune,
                            Long.parseLong(heir[7]) * 97 / 100,
                            centres.getOrDefault(commune[1], List.of()),
                            isStrong(commune[1], ADVANCED.contains(heir[2])));
            units.add(new Unit(place, List.of(place), units.size()));
        }
        return units;
    }

    /** Nearly all communes of an advanced district do well, and one in sixteen elsewhere. */
    private static boolean isStrong(String code, boolean isAdvanced) {
        return isAdvanced ? Integer.parseInt(code) % 13 != 0 : Integer.parseInt(code) % 16 == 3;
    }

    private static Place place(String[] unit, long people, List<Place> centres, boolean strong) {
        return new Place(
                unit[0],
                unit[1],
                unit[4],
                unit[7],
                unit[8].equals("true"),
                unit[9].equals("true"),
                people,
                centres,
                strong);
    }

    private static List<String[]> units(String level, String validTo) throws IOException {
        return lines("reference/units.csv").stream()
                .filter(unit -> unit[0].equals(level) && unit[3].equals(validTo))
                .collect(Collectors.toList());
    }

    static List<String[]> lines(String file) throws IOException {
        return Files.readAllLines(SCHEMAS.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toList());
    }
}
