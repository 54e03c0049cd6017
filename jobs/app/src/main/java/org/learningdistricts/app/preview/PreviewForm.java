package org.learningdistricts.app.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.learningdistricts.intake.receive.FileNames;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.file.ZipContents;

/** What a file is, by its first bytes; its name may pretend. */
enum PreviewForm {
    TEXT,
    WORKBOOK,
    ZIP;

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** Every document of Office has this part. */
    private static final String PART_OF_OFFICE = "[Content_Types].xml";

    /** The form of a file inside a zip file, where another zip file is not looked into. */
    static PreviewForm of(ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] start = in.readNBytes(PACKED.length);
            return Arrays.equals(start, PACKED) || Arrays.equals(start, OLE2) ? WORKBOOK : TEXT;
        }
    }

    /** The form of a file. */
    static PreviewForm of(Path file, ByteSource source, ReadLimits limits) throws IOException {
        PreviewForm form = of(source);
        String name = String.valueOf(file.getFileName());
        if (form == TEXT || FileNames.isWorkbook(name)) {
            return form;
        }
        boolean office =
                ZipContents.of(file, limits).files().stream()
                        .anyMatch(part -> part.name().equals(PART_OF_OFFICE));
        return office ? WORKBOOK : ZIP;
    }
}
