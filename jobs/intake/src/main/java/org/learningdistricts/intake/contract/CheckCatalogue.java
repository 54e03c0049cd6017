package org.learningdistricts.intake.contract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.schemas.Schemas;

/** The check catalogue: every finding's severity and words come from here. */
public final class CheckCatalogue {

    private static final String FILE = "checks/checks.csv";

    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
    private final String digest;

    private CheckCatalogue(String digest) {
        this.digest = digest;
    }

    /** Reads the catalogue. */
    public static CheckCatalogue load(Schemas schemas) {
        CheckCatalogue catalogue = new CheckCatalogue(schemas.digest(List.of(FILE)));
        for (CSVRecord row : CsvRows.of(schemas.text(FILE))) {
            catalogue.entries.put(
                    row.get("rule"),
                    new CatalogueEntry(
                            row.get("rule"),
                            row.get("severity"),
                            row.get("stage"),
                            row.get("title_vi"),
                            row.get("title_en"),
                            row.get("message_vi"),
                            row.get("message_en"),
                            row.get("remedy_vi"),
                            row.get("remedy_en"),
                            row.get("source"),
                            LocalDate.parse(row.get("valid_from")),
                            CsvRows.date(row, "valid_to")));
        }
        return catalogue;
    }

    /**
     * The entry of a rule.
     *
     * @throws IllegalStateException if the catalogue lacks it
     */
    public CatalogueEntry entry(String rule) {
        CatalogueEntry entry = entries.get(rule);
        if (entry == null) {
            throw new IllegalStateException("the check catalogue lacks rule " + rule);
        }
        return entry;
    }

    /** All entries in the order of the file. */
    public List<CatalogueEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** SHA-256 of the catalogue. */
    public String digest() {
        return digest;
    }
}
