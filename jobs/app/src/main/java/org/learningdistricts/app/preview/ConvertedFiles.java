package org.learningdistricts.app.preview;

import java.io.IOException;
import java.nio.file.Path;

/** Where {@code preview --csv} leaves tables. */
sealed interface ConvertedFiles permits ConvertedFolder, ConvertedOutput {

    /** Where to write the table to; what stands there is of no worth. */
    Path begin(TableName name) throws IOException;

    /** Takes the written file over. */
    void keep(TableName name, Path written) throws IOException;
}
