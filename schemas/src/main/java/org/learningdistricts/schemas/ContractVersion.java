package org.learningdistricts.schemas;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A version of the submission contract.
 *
 * @param validFrom the day from which on it holds, until the next one does
 */
public record ContractVersion(String version, LocalDate validFrom) {

    static final String LIST = "contracts/contracts.csv";

    /** The folder of its files, with the slash at its end. */
    public String folder() {
        return "contracts/" + version + "/";
    }

    /**
     * The versions of a list, oldest first.
     *
     * @throws IllegalArgumentException if two hold from the same day
     */
    static List<ContractVersion> listed(String csv) {
        NavigableMap<LocalDate, ContractVersion> byDay = new TreeMap<>();
        for (String line : csv.lines().skip(1).toList()) {
            String[] row = line.split(",", -1);
            ContractVersion version = new ContractVersion(row[0], LocalDate.parse(row[1]));
            ContractVersion other = byDay.put(version.validFrom, version);
            if (other != null) {
                throw new IllegalArgumentException(
                        LIST
                                + ": expected one version from "
                                + version.validFrom
                                + " on, but found "
                                + List.of(other.version, version.version));
            }
        }
        return List.copyOf(byDay.values());
    }
}
