import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes faults of the sample's clean submissions, and tells which rules have none. */
final class Faults {
    static final String QUARTER = "2025-Q3";
    static final String UNIT = "00097"; // Phường Hồng Hà, clean in the sample
    static final String DISTRICT_QUARTER = "2025-Q2";
    static final String DISTRICT = "003"; // Quận Tây Hồ, where economy is needed

    /** Rules about what a version control system does not keep, or what takes a large file. */
    private static final Set<String> NOT_KEPT =
            Set.of("link-not-followed", "not-a-regular-file", "findings-not-listed");

    /** Of a submission the columns are known: too long a row, a second table refuse its file. */
    private static final Set<String> PREVIEW_ONLY = Set.of("ragged-rows", "second-header");

    private final Map<String, String> severities = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Path root;

    Faults(Path root) throws IOException {
        this.root = root;
        Units.lines("checks/checks.csv").stream()
                .filter(check -> check[2].equals("intake")) // the build compares submissions
                .filter(check -> !NOT_KEPT.contains(check[0]))
                .filter(check -> !PREVIEW_ONLY.contains(check[0]))
                .forEach(check -> severities.put(check[0], check[1]));
    }

    /** A fault of the commune's submission. */
    Fault of(String rule) throws IOException {
        return of(rule, QUARTER, UNIT);
    }

    /** A fault of the district's submission. */
    Fault ofDistrict(String rule) throws IOException {
        return of(rule, DISTRICT_QUARTER, DISTRICT);
    }

    /** The clean submission itself, which is not a fault. */
    Fault clean() throws IOException {
        return new Fault("", severities, root.resolve("quarters"), QUARTER, UNIT);
    }

    private Fault of(String rule, String quarter, String unit) throws IOException {
        Fault fault =
                new Fault(rule, Map.copyOf(severities), root.resolve("quarters"), quarter, unit);
        faults.add(fault);
        return fault;
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
