package org.learningdistricts.reader.ooxml;

/** A workbook of Excel up to 2003. */
final class OldWorkbook {

    static final String RULE = "old-workbook";
    private static final byte BIFF = 9;

    private OldWorkbook() {}

    /** Whether bytes begin as a workbook of Excel 2 to 4 does, which had no container yet. */
    static boolean isWithoutContainer(byte[] head) {
        return head.length > 1 && head[0] == BIFF && head[1] <= 8 && head[1] >= 0;
    }

    /** Whether the container of Office up to 2003 holds one. */
    static boolean isIn(String container) {
        return container.contains(FileFormat.name("Workbook"))
                || container.contains(FileFormat.name("Book"));
    }
}
