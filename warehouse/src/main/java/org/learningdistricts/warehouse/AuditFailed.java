package org.learningdistricts.warehouse;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The built file contradicts itself or the lake: it must not be published. */
public final class AuditFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Integer> rowsByCheck;

    AuditFailed(Map<String, Integer> rowsByCheck) {
        super(
                "audit failed: "
                        + new TreeMap<>(rowsByCheck)
                                .entrySet().stream()
                                        .map(e -> e.getKey() + " (" + e.getValue() + " rows)")
                                        .collect(Collectors.joining(", ")));
        this.rowsByCheck = new TreeMap<>(rowsByCheck);
    }

    /** The failing checks by name, each with the number of rows that it found. */
    public SortedMap<String, Integer> rowsByCheck() {
        return new TreeMap<>(rowsByCheck);
    }
}
