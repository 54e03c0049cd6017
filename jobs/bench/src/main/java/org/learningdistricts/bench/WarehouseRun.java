package org.learningdistricts.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.warehouse.WarehouseBuilder;

/** Builds a warehouse file from a lake, and no more. */
final class WarehouseRun {

    private WarehouseRun() {}

    /**
     * Builds and audits.
     *
     * @param args the lake, the folder of the reference data, the file to make
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[2]);
        Path temp = Files.createTempDirectory(file.toAbsolutePath().getParent(), "temp");
        new WarehouseBuilder()
                .build(Path.of(args[0]), Schemas.withReference(Path.of(args[1])), file, temp);
    }
}
