package org.learningdistricts.schemas;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A version of the submission contract. Quarters whose last day lies in its time are collected with
 * it, until the next one begins.
 *
 * @param validFrom the day from which on offices are to use it
 */
public record ContractVersion(String version, LocalDate validFrom) {

    /** The list of all versions. */
    public static final String LIST = "contracts/contracts.csv";

    /** The folder of its files, with the slash at its end. */
    public String folder() {
        return "contracts/" + version + "/";
    }

    /**
     * The versions of a list, oldest first.
     *
     * @throws IllegalArgumentException if two hold from the same day, or a line is no version and
     *     day
     */
    public static List<ContractVersion> listed(String csv) {
        NavigableMap<LocalDate, ContractVersion> byDay = new TreeMap<>();
        for (String line : csv.lines().skip(1).toList()) {
            ContractVersion version = of(line);
            ContractVersion other = byDay.put(version.validFrom, version);
            if (other != null) {
                throw new IllegalArgumentException(
                        "%s: expected one version from %s on, but found %s"
                                .formatted(
                                        LIST,
                                        version.validFrom,
                                        List.of(other.version, version.version)));
            }
        }
        return List.copyOf(byDay.values());
    }

    private static ContractVersion of(String line) {
        String[] row = line.split(",", -1);
        try {
            return new ContractVersion(row[0], LocalDate.parse(row[1]));
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    LIST + ": expected version,yyyy-mm-dd but found \"" + line + "\"", e);
        }
    }
}
