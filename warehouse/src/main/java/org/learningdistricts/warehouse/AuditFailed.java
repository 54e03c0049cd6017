package org.learningdistricts.warehouse;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The built file contradicts itself or the lake: it must not be published. */
public final class AuditFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Integer> rowsByCheck = new TreeMap<>();

    /** Takes the failing checks, each with what it found, which says what is wrong. */
    AuditFailed(Map<String, List<String>> foundByCheck) {
        super("audit failed: " + named(foundByCheck));
        foundByCheck.forEach((check, found) -> rowsByCheck.put(check, found.size()));
    }

    private static String named(Map<String, List<String>> foundByCheck) {
        return new TreeMap<>(foundByCheck)
                .entrySet().stream()
                        .map(
                                check ->
                                        "%s (%d rows, such as %s)"
                                                .formatted(
                                                        check.getKey(),
                                                        check.getValue().size(),
                                                        check.getValue().get(0)))
                        .collect(Collectors.joining(", "));
    }

    /** The failing checks by name, each with the number of rows that it found. */
    public SortedMap<String, Integer> rowsByCheck() {
        return new TreeMap<>(rowsByCheck);
    }
}
