package org.learningdistricts.app.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.Folders;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.warehouse.AuditFailed;
import org.learningdistricts.warehouse.WarehouseBuilder;

/**
 * Tries whether other reference data fit what was loaded before, by a build that nobody sees. What
 * does not fit is never taken, so that no load fails for it later.
 */
final class ReferenceTrial {

    private final DataFolder folder;
    private final Lake lake;

    ReferenceTrial(DataFolder folder, Lake lake) {
        this.folder = folder;
        this.lake = lake;
    }

    /**
     * Tries them.
     *
     * @throws LoadFault if they do not fit, or a load was interrupted that judged by others
     */
    void run(LoadReference reference) throws IOException {
        if (!lake.unrecordedGroups().isEmpty()) {
            throw new LoadFault(ReferenceWords.interrupted());
        }
        Path trial = folder.building().resolve("trial");
        Folders.delete(folder.building());
        Files.createDirectories(trial);
        Path temporary = Folders.temporary("build");
        try {
            new WarehouseBuilder()
                    .build(
                            folder.lake(),
                            reference.schemas(),
                            trial.resolve("trial.duckdb"),
                            temporary);
        } catch (AuditFailed e) {
            throw new LoadFault(
                    ReferenceWords.doesNotFit(reference.digest(), String.valueOf(e.getMessage())),
                    e);
        } finally {
            Folders.delete(temporary);
            Folders.delete(folder.building());
        }
    }
}
