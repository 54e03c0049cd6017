package org.learningdistricts.app.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.Folders;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.ProgramVersion;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.warehouse.AuditFailed;
import org.learningdistricts.warehouse.ReleaseFacts;
import org.learningdistricts.warehouse.ReleasePublisher;
import org.learningdistricts.warehouse.WarehouseBuilder;

/**
 * What other reference data would change: a release by them that nobody sees, whose view {@code
 * change} compares it with the newest one. The next load by them publishes just that.
 */
public final class RulesImpact {

    private RulesImpact() {}

    /**
     * Builds it.
     *
     * @param schemas with the other reference data
     * @param folder where the file goes, an empty one
     * @param now Hanoi time
     * @return the file
     * @throws LoadFault if there is no release, or the reference data do not fit what was loaded
     */
    public static Path file(DataFolder data, Schemas schemas, Path folder, LocalDateTime now)
            throws IOException {
        data.requireRelease();
        Path newest = data.newestRelease().toRealPath();
        Path file = folder.resolve(ReleasePublisher.FILE_NAME);
        Path temporary = Folders.temporary("build");
        ReleaseFacts facts =
                new ReleaseFacts(
                        "rules-impact",
                        now,
                        ProgramVersion.name(),
                        data.newestReleaseId().orElse(null),
                        newest,
                        null,
                        null);
        try {
            new WarehouseBuilder(facts).build(data.lake(), schemas, file, temporary);
        } catch (AuditFailed e) {
            throw new LoadFault(
                    ReferenceWords.doesNotFit(
                            schemas.referenceDigest(), String.valueOf(e.getMessage())),
                    e);
        } finally {
            Folders.delete(temporary);
        }
        return file;
    }
}
