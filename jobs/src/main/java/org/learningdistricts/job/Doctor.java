package org.learningdistricts.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.lake.ChecksumFile;
import org.learningdistricts.lake.KnownGroup;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.LakeDamage;
import org.learningdistricts.lake.LakeException;
import org.learningdistricts.lake.LakeState;
import org.learningdistricts.lake.Loss;
import org.learningdistricts.lake.RemovedFiles;
import org.learningdistricts.state.StateDatabase;
import org.learningdistricts.state.StateNote;

/** Looks at every byte of a data folder that is held, and says what is wrong and what to do. */
public final class Doctor {

    private static final String LOAD_AGAIN = "; hãy chạy / run ldw load";

    private final DataFolder folder;
    private final LoadClock clock;

    /** Looks at a data folder, which need not exist. */
    public Doctor(DataFolder folder, LoadClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * What was found, each in one line.
     *
     * @param problems what is damaged, with what to do
     * @param notes what there is to know besides
     */
    public record Report(List<String> problems, List<String> notes) {}

    /** Looks at everything and changes nothing; needs no permission to write. */
    public Report examine() {
        List<String> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (DataLock.isHeld(folder)) {
            notes.add(
                    "một lượt nạp đang chạy, những gì nó đang ghi chưa được kiểm tra / a load is"
                            + " running, what it is writing is not looked at");
        }
        Lake lake = new Lake(folder.lake(), folder.archive());
        boolean isLoaded = !lake.recordedLoads().isEmpty();
        Set<KnownGroup> remembered = new LinkedHashSet<>();
        examineState(isLoaded, remembered, problems);
        examineRelease(isLoaded, remembered, problems, notes);
        try {
            describe(lake.examine(remembered), problems, notes);
        } catch (LakeException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return new Report(List.copyOf(problems), List.copyOf(notes));
    }

    private void examineState(boolean isLoaded, Set<KnownGroup> remembered, List<String> problems) {
        if (!Files.isRegularFile(folder.state())) {
            if (isLoaded) {
                problems.add(
                        folder.state()
                                + ": thiếu, lượt nạp sau sẽ lập lại từ sổ cái / missing, the next"
                                + " load makes it anew from the ledger"
                                + LOAD_AGAIN);
            }
            return;
        }
        try {
            Path temporary = Folders.temporary("doctor");
            try {
                Path copy = temporary.resolve("ldw.db");
                Optional<String> damage = stateDamage(copy);
                damage.ifPresent(what -> problems.add(folder.state() + ": " + what + LOAD_AGAIN));
                if (damage.isEmpty()) {
                    try (StateDatabase state = StateDatabase.openCopy(folder.state(), copy)) {
                        remembered.addAll(state.knownGroups());
                    }
                }
            } finally {
                Folders.delete(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of one without a note a copy is looked at: a load may be writing it. */
    @SuppressWarnings("try") // the copy is only held open
    private Optional<String> stateDamage(Path copy) throws IOException {
        if (ChecksumFile.noted(folder.state()).isPresent()) {
            return new StateNote(folder.state()).damage();
        }
        try (StateDatabase state = StateDatabase.openCopy(folder.state(), copy)) {
            return new StateNote(copy).damage();
        }
    }

    private void examineRelease(
            boolean isLoaded,
            Set<KnownGroup> remembered,
            List<String> problems,
            List<String> notes) {
        Path file = folder.currentRelease();
        if (!Files.isRegularFile(file)) {
            if (isLoaded) {
                problems.add(file + ": thiếu / missing" + LOAD_AGAIN);
            }
            return;
        }
        try {
            CurrentRelease release = CurrentRelease.of(folder);
            if (release.isWhole()) {
                remembered.addAll(release.groups());
            } else if (ChecksumFile.noted(file).isEmpty()) {
                notes.add(file + ": chưa có SHA-256 / has no SHA-256 yet" + LOAD_AGAIN);
            } else {
                problems.add(
                        file
                                + ": bị hỏng, lượt nạp sau sẽ lập lại / damaged, the next load"
                                + " builds it again"
                                + LOAD_AGAIN);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(LakeState state, List<String> problems, List<String> notes) {
        for (LakeDamage damage : state.damages()) {
            problems.add(
                    damage.description()
                            + "; khôi phục từ bản sao lưu hoặc gắn lại ổ đĩa / restore it from a"
                            + " backup or mount its disk; nếu đã mất hẳn / if it is lost for good:"
                            + " ldw doctor --accept-loss "
                            + damage.acceptedAs()
                            + " --reason \"…\"");
        }
        if (!state.unheld().isEmpty()) {
            notes.add(
                    "%d tệp chưa có SHA-256 trong sổ cái, lượt nạp sau sẽ ghi / %1$d files have no SHA-256 in the ledger yet, the next load that records something notes it: %s"
                            .formatted(state.unheld().size(), some(state.unheld())));
        }
        if (!state.leftovers().isEmpty()) {
            notes.add(
                    "%d tệp không thuộc nhóm nào, lượt nạp sau sẽ để riêng / %1$d files of no group, the next load sets them aside: %s"
                            .formatted(state.leftovers().size(), some(state.leftovers())));
        }
    }

    private static String some(List<String> paths) {
        return paths.get(0) + (paths.size() > 1 ? ", …" : "");
    }

    /**
     * Accepts that groups, or files that belong to none, are lost; they count nowhere from now on.
     *
     * @throws LoadFault if there is no reason, or a load is running
     * @throws LakeException if one of them is whole or unknown
     */
    @SuppressWarnings("try") // the lock is only held
    public void acceptLoss(List<String> ids, String reason, @Nullable String by) {
        ExplanationLog.requireReason(reason, by);
        try (DataLock lock = DataLock.acquire(folder)) {
            Set<KnownGroup> remembered = new LinkedHashSet<>();
            boolean isLoaded = !new Lake(folder.lake()).recordedLoads().isEmpty();
            examineState(isLoaded, remembered, new ArrayList<>());
            examineRelease(isLoaded, remembered, new ArrayList<>(), new ArrayList<>());
            Lake lake = new Lake(folder.lake(), folder.archive());
            RemovedFiles removed = new RemovedFiles(folder.removed(), clock.now());
            for (String id : ids) {
                lake.acceptLoss(
                        new Loss(id, null, reason.strip(), by, clock.now()), remembered, removed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
