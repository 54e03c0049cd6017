package org.learningdistricts.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.learningdistricts.app.state.Release;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.lake.KnownGroup;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.RemovedFiles;
import org.learningdistricts.lake.segment.LakeException;

/** The state database of a data folder, level with the ledger of the folder's lake. */
public final class DataState {

    private DataState() {}

    /**
     * Opens it for the process that holds the folder; a lost one comes back from the ledger. What
     * it knows is never forgotten because the lake lacks it.
     *
     * @throws LakeException if the lake lacks what its ledger, the database or the release names
     */
    public static StateDatabase open(
            DataFolder folder, Lake lake, LastRelease release, LocalDateTime now) {
        StateDatabase state =
                StateDatabase.openNoted(folder.state(), new RemovedFiles(folder.removed(), now));
        boolean isLevel = false;
        try {
            List<KnownGroup> remembered = new ArrayList<>(state.knownGroups());
            if (!folder.newestReleaseId().equals(state.lastRelease().map(Release::id))) {
                remembered.addAll(release.groups()); // else the database knows them all
            }
            lake.requireWhole(remembered);
            state.bringLevel(lake);
            isLevel = true;
            return state;
        } finally {
            if (!isLevel) {
                state.close();
            }
        }
    }

    /**
     * Lets a reader look at it, or rather at a copy outside the folder: reading needs no permission
     * to write, takes no room on a full disk and keeps no load away. A copy that is not level with
     * the ledger is brought level, but while a load runs the reader sees what that load knows.
     *
     * @throws LoadFault if nothing was loaded yet
     * @throws LakeException if the lake lacks what its ledger or the database names
     */
    public static void read(DataFolder folder, Consumer<StateDatabase> reader) {
        Lake lake = new Lake(folder.lake());
        if (!Files.isRegularFile(folder.state()) && lake.committedGroups().isEmpty()) {
            throw new LoadFault(
                    "chưa nạp gì / nothing was loaded yet into data folder "
                            + folder.root()
                            + ": "
                            + folder.loadToWaitFor());
        }
        try {
            Path temporary = Folders.temporary("state");
            try {
                read(folder, lake, temporary.resolve("ldw.db"), reader);
            } finally {
                Folders.delete(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(
            DataFolder folder, Lake lake, Path file, Consumer<StateDatabase> reader) {
        try (StateDatabase state = StateDatabase.openCopy(folder.state(), file)) {
            boolean isKnown = Files.isRegularFile(folder.state()) && DataLock.isHeld(folder);
            if (!isKnown && !state.isLevel(lake)) {
                lake.requireWhole(state.knownGroups());
                state.bringLevel(lake);
            }
            reader.accept(state);
        }
    }
}
