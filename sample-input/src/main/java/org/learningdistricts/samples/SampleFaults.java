package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes faults of the sample's clean submissions, and tells which rules have none. */
final class SampleFaults {
    static final String QUARTER = "2025-Q3";
    static final String UNIT = "00097"; // Phường Hồng Hà, clean in the sample
    static final String DISTRICT_QUARTER = "2025-Q2";
    static final String DISTRICT = "003"; // Quận Tây Hồ, where economy is needed

    /**
     * Rules about what a version control system does not keep, or what takes a large file: the
     * tests make their samples.
     */
    private static final Set<String> NOT_KEPT =
            Set.of("link-not-followed", "not-a-regular-file", "findings-not-listed");

    private final Map<String, String> severities = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Path root;

    SampleFaults(Path root) {
        this.root = root;
        BundledCsv.ofSchemas("checks/checks.csv").stream()
                .filter(check -> !NOT_KEPT.contains(check.get("rule")))
                .forEach(check -> severities.put(check.get("rule"), check.get("severity")));
    }

    /** A fault of the commune's submission. */
    Fault of(String rule) throws IOException {
        return of(rule, QUARTER, UNIT);
    }

    /** A fault of the district's submission. */
    Fault ofDistrict(String rule) throws IOException {
        return of(rule, DISTRICT_QUARTER, DISTRICT);
    }

    /** A submission that is accepted and of which the build of the warehouse finds something. */
    Fault reviewed(String rule, String quarter, String unit) throws IOException {
        return of(rule, quarter, unit).reviewed();
    }

    /** What a person did to the template, by a name of its own: it may touch several rules. */
    Fault ofPerson(String name, String quarter, String unit) throws IOException {
        return of(name, quarter, unit).ofPerson();
    }

    /** A clean submission that is sent beside another one. */
    Fault beside(String quarter, String unit) throws IOException {
        return new Fault("", severities, root.resolve("quarters"), quarter, unit);
    }

    /** The clean submission itself, which is not a fault. */
    Fault clean() throws IOException {
        return beside(QUARTER, UNIT);
    }

    private Fault of(String rule, String quarter, String unit) throws IOException {
        Fault fault =
                new Fault(rule, Map.copyOf(severities), root.resolve("quarters"), quarter, unit);
        faults.add(fault);
        return fault;
    }

    /** A file of which nothing is known, as {@code ldw preview} reads it. */
    void previewed(String rule, String file, String text, String... expected) throws IOException {
        Path folder = Files.createDirectories(root.resolve("previewed").resolve(rule));
        Files.writeString(folder.resolve(file), text);
        StringBuilder lines = new StringBuilder("rule,severity,file,row,column\n");
        for (String line : expected) {
            lines.append(line).append('\n');
        }
        Files.writeString(folder.resolve("expected.csv"), lines);
        severities.remove(rule);
    }

    void write() throws IOException {
        for (Fault fault : faults) {
            fault.write(root);
            severities.remove(fault.rule());
        }
        if (!severities.isEmpty()) {
            throw new IllegalStateException("rules without a sample: " + severities.keySet());
        }
    }
}
