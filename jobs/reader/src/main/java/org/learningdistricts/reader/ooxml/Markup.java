package org.learningdistricts.reader.ooxml;

import java.util.Set;

/**
 * The vocabularies in which the parts of a workbook are written, each under its transitional and
 * its strict name (ISO/IEC 29500). Elements of others are somebody's extensions.
 */
public enum Markup {
    SPREADSHEET(Namespace.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    RELATIONSHIPS(Namespace.PACKAGE_RELATIONSHIPS),
    CONTENT_TYPES(Namespace.CONTENT_TYPES);

    /** Begin the types of relationships, and name the attributes that refer to one. */
    public static final Set<String> OFFICE_RELATIONSHIPS =
            Set.of(
                    Namespace.RELATIONSHIPS,
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
