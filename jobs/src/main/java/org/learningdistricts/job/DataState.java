package org.learningdistricts.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.state.StateDatabase;

/** The state database of a data folder, level with the ledger of the folder's lake. */
public final class DataState {

    private DataState() {}

    /** Opens it for the process that holds the folder; a lost one comes back from the ledger. */
    static StateDatabase open(DataFolder folder, Lake lake) {
        StateDatabase state = StateDatabase.open(folder.state());
        boolean isLevel = false;
        try {
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
     * Lets a reader look at it. The folder is taken only if the database is lost or not level, so
     * that reading keeps no load away; while a load runs, the reader sees what that load knows.
     *
     * @throws LoadFault if nothing was loaded yet, or a load runs without a database
     */
    public static void read(DataFolder folder, Consumer<StateDatabase> reader) {
        Lake lake = new Lake(folder.lake());
        if (!Files.isRegularFile(folder.state())) {
            if (lake.committedGroups().isEmpty()) {
                throw new LoadFault(
                        "nothing was loaded yet into data folder "
                                + folder.root()
                                + ": run ldw load");
            }
            level(DataLock.acquire(folder), folder, lake);
        }
        try (StateDatabase state = StateDatabase.open(folder.state())) {
            if (!state.isLevel(lake)) {
                Optional<DataLock> free = DataLock.acquireIfFree(folder);
                free.ifPresent(lock -> level(lock, folder, lake));
            }
            reader.accept(state);
        }
    }

    @SuppressWarnings("try") // both are only opened
    private static void level(DataLock taken, DataFolder folder, Lake lake) {
        try (DataLock lock = taken;
                StateDatabase state = open(folder, lake)) {
            // the database is level now
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
