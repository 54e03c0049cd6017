package org.learningdistricts.reader.ooxml;

import java.util.Set;

/**
 * The vocabularies in which the parts of a workbook are written, each under its transitional and
 * its strict name (ISO/IEC 29500). Elements of others are somebody's extensions.
 */
public enum Markup {
    SPREADSHEET(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    RELATIONSHIPS("http://schemas.openxmlformats.org/package/2006/relationships"),
    CONTENT_TYPES("http://schemas.openxmlformats.org/package/2006/content-types");

    /** Begin the types of relationships, and name the attributes that refer to one. */
    static final Set<String> OFFICE_RELATIONSHIPS =
            Set.of(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships");

    @SuppressWarnings("ImmutableEnumChecker") // a copy that refuses changes
    private final Set<String> namespaces;

    Markup(String... namespaces) {
        this.namespaces = Set.of(namespaces);
    }

    /** Whether elements of a namespace belong to it. */
    boolean holds(String namespace) {
        return namespaces.contains(namespace);
    }
}
