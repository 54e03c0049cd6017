package org.learningdistricts.reader.ooxml;

/** A workbook with a password. */
final class EncryptedWorkbook {

    static final String RULE = "encrypted-workbook";

    private EncryptedWorkbook() {}

    /** Whether the container of Office up to 2003 holds one; newer ones are put into it too. */
    static boolean isIn(String container) {
        return container.contains(FileFormat.name("EncryptedPackage"));
    }
}
