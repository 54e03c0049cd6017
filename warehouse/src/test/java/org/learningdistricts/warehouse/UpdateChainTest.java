package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** Releases made one out of the other, each for one unit more, keep the size of a whole build. */
@Tag("slow")
class UpdateChainTest {

    private static final int UPDATES = 30;
    private static final double MOST = 1.1;
    private static final LocalDateTime BEGIN = LocalDateTime.of(2025, 10, 1, 8, 0);

    @TempDir Path folder;

    @Test
    void keepsTheSizeOfAWholeBuild() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        List<Sent> waiting = new ArrayList<>(Inbox.conformance());
        List<Sent> last = waiting.subList(waiting.size() - UPDATES, waiting.size());
        List<Sent> first = waiting.subList(0, waiting.size() - UPDATES);
        lake.load("l0", BEGIN.toString(), first.toArray(Sent[]::new));
        Warehouse release = build(null, lake);
        for (int i = 0; i < UPDATES; i++) {
            lake.load("l" + (i + 1), BEGIN.plusDays(i + 1L).toString(), last.get(i));
            Warehouse before = release;
            release = Warehouse.after(before, true, lake, folder, Schemas.bundled(), "1");
            Files.delete(before.file());
        }

        long whole = Files.size(build(release, lake).file());
        assertThat(Files.size(release.file())).isLessThan((long) (MOST * whole));
    }

    private Warehouse build(Warehouse before, LakeFixture lake) throws Exception {
        return Warehouse.after(before, false, lake, folder, Schemas.bundled(), "1");
    }
}
