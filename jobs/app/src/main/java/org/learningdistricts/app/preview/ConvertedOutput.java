package org.learningdistricts.app.preview;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learningdistricts.app.data.LoadFault;

/** Standard output, which takes one table, and only if it could be read to its end. */
public final class ConvertedOutput implements ConvertedFiles {

    private final PrintWriter out;

    public ConvertedOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Path begin(TableName name) throws IOException {
        if (!name.alone()) {
            throw new LoadFault(
                    name.file()
                            + ": có nhiều bảng, cần thư mục / holds several tables: name a folder"
                            + " with --out");
        }
        return Files.createTempFile("converted", ".csv");
    }

    @Override
    public void keep(TableName name, Path written) throws IOException {
        try (Reader reader = Files.newBufferedReader(written, StandardCharsets.UTF_8)) {
            reader.transferTo(out);
        }
        out.flush();
        Files.delete(written);
    }
}
