package org.learningdistricts.app.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.learningdistricts.app.data.LoadFault;

/** A folder with a file for each table: {@code <file>_converted.csv}. */
public final class ConvertedFolder implements ConvertedFiles {

    private final Path folder;
    private final Set<Path> taken = new HashSet<>();

    public ConvertedFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Path begin(TableName name) throws IOException {
        Files.createDirectories(folder);
        Path file = file(name);
        if (!taken.add(file)) {
            throw new LoadFault(
                    "hai bảng trùng tên tệp / two tables would be written to the same file "
                            + file);
        }
        Files.deleteIfExists(file); // what an earlier run left would pass for this table
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    @Override
    public void keep(TableName name, Path written) throws IOException {
        Files.move(written, file(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(TableName name) {
        String part = name.alone() || name.part() == null ? "" : "_" + fileName(name.part());
        return folder.resolve(name.file() + part + "_converted.csv");
    }

    /** Sheets and entries are named by people: nothing in a name may lead to another folder. */
    private static String fileName(String part) {
        return part.replace(TableName.WITHIN, "_").replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
    }
}
