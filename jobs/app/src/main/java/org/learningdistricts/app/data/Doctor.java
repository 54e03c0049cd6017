package org.learningdistricts.app.data;

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
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.app.state.StateException;
import org.learningdistricts.app.state.StateNote;
import org.learningdistricts.lake.KnownGroup;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.LakeDamage;
import org.learningdistricts.lake.LakeState;
import org.learningdistricts.lake.LossNames;
import org.learningdistricts.lake.row.TakenReference;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.lake.segment.LakeException;

/** Looks at every byte of a data folder that is held, and says what is wrong and what to do. */
public final class Doctor {

    private static final String LOAD_AGAIN = "; hãy chạy / run ldw load";
    private static final String RESTORE =
            "; khôi phục từ bản sao lưu hoặc gắn lại ổ đĩa / restore it from a backup or mount its"
                    + " disk; nếu đã mất hẳn / if it is lost for good";

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
    public record Report(List<String> problems, List<String> notes) {

        private static Report empty() {
            return new Report(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Looks at everything and changes nothing; needs no permission to write. */
    public Report examine() {
        Report found = Report.empty();
        boolean isRunning = DataLock.isHeld(folder);
        if (isRunning) {
            found.notes.add(
                    "một lượt nạp đang chạy, những gì nó đang ghi chưa được kiểm tra / a load is"
                            + " running, what it is writing is not looked at");
        }
        Lake lake = new Lake(folder.lake(), folder.archive());
        boolean isLoaded = !lake.recordedLoads().isEmpty();
        Set<KnownGroup> remembered = new LinkedHashSet<>();
        examineState(isLoaded, remembered, found);
        examineRelease(isLoaded, remembered, found);
        try {
            describe(lake, lake.examine(remembered), isRunning, found);
        } catch (LakeException e) {
            found.problems.add(String.valueOf(e.getMessage()));
        }
        return new Report(List.copyOf(found.problems), List.copyOf(found.notes));
    }

    private void examineState(boolean isLoaded, Set<KnownGroup> remembered, Report found) {
        if (!Files.isRegularFile(folder.state())) {
            if (isLoaded) {
                found.problems.add(
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
                damage.ifPresent(
                        what -> found.problems.add(folder.state() + ": " + what + LOAD_AGAIN));
                if (damage.isEmpty()) {
                    try (StateDatabase state = StateDatabase.openCopy(folder.state(), copy)) {
                        remembered.addAll(state.knownGroups());
                    }
                }
            } finally {
                Folders.delete(temporary);
            }
        } catch (StateException e) { // what else there is is looked at all the same
            found.problems.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> stateDamage(Path copy) throws IOException {
        StateNote note = new StateNote(folder.state());
        boolean isClosed = ChecksumFile.noted(folder.state()).isPresent();
        Optional<String> damage = note.damage(copy);
        boolean isOpenNow = ChecksumFile.noted(folder.state()).isEmpty();
        return isClosed && isOpenNow ? note.damage(copy) : damage; // a load opened it meanwhile
    }

    private void examineRelease(boolean isLoaded, Set<KnownGroup> remembered, Report found) {
        Path file = folder.newestRelease();
        if (folder.newestReleaseId().isEmpty()) {
            if (isLoaded) {
                found.problems.add(file + ": thiếu / missing" + LOAD_AGAIN);
            }
            return;
        }
        try {
            if (folder.links().isHeld() && !ChecksumFile.holds(folder.currentRelease())) {
                found.problems.add(
                        folder.currentRelease()
                                + ": người dùng đang được giữ ở bản bị hỏng hoặc thiếu / clients are"
                                + " held at a release that is damaged or missing: ldw rollback"
                                + " --release");
            }
            LastRelease release = LastRelease.of(folder);
            if (release.isWhole()) {
                remembered.addAll(release.groups());
            } else if (ChecksumFile.noted(file).isEmpty()) {
                found.notes.add(file + ": chưa có SHA-256 / has no SHA-256 yet" + LOAD_AGAIN);
            } else {
                found.problems.add(
                        file
                                + ": bị hỏng, lượt nạp sau sẽ lập lại / damaged, the next load"
                                + " builds it again"
                                + LOAD_AGAIN);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(Lake lake, LakeState state, boolean isRunning, Report found) {
        LossNames names = new LossNames(state.damages());
        for (LakeDamage damage : state.damages()) {
            found.problems.add(damage.description() + RESTORE + acceptance(names.of(damage)));
        }
        state.reference()
                .ifPresent(
                        damage ->
                                found.problems.add(
                                        damage.description() + remedy(lake.lastReference())));
        String all = names.all(state.damages());
        if (all.contains(",")) {
            found.notes.add(
                    "nếu tất cả những gì trên đã mất hẳn / if all of the above is lost for good"
                            + acceptance(all));
        }
        if (!state.unheld().isEmpty()) {
            found.notes.add(
                    "%d tệp chưa có SHA-256 trong sổ cái, lượt nạp sau sẽ ghi / %1$d files have no SHA-256 in the ledger yet, the next load that records something notes it: %s"
                            .formatted(state.unheld().size(), some(state.unheld())));
        }
        if (!state.leftovers().isEmpty() && !isRunning && !DataLock.isHeld(folder)) {
            found.notes.add(
                    "%d tệp không thuộc nhóm nào, lượt nạp sau sẽ để riêng / %1$d files of no group, the next load sets them aside: %s"
                            .formatted(state.leftovers().size(), some(state.leftovers())));
        }
    }

    private static String acceptance(String names) {
        return ": ldw doctor --accept-loss " + names + " --reason \"…\"";
    }

    private static String remedy(Optional<TakenReference> reference) {
        return reference.map(TakenReference::isBundled).orElse(false)
                ? LOAD_AGAIN
                : "; khôi phục thư mục này từ bản sao lưu hoặc chỉ đúng bộ đó bằng --reference /"
                        + " restore this folder from a backup, or name that very set with"
                        + " --reference: ldw load --reference FOLDER";
    }

    private static String some(List<String> paths) {
        return paths.get(0) + (paths.size() > 1 ? ", …" : "");
    }

    /**
     * Accepts that groups, all that is damaged of loads, or files that belong to neither are lost;
     * they count nowhere from now on.
     *
     * @return under what names the losses are on record
     * @throws LoadFault if there is no reason, or a load is running
     * @throws LakeException if one of them is whole or unknown, or nothing of the lake is there;
     *     then nothing is written
     */
    @SuppressWarnings("try") // the lock is only held
    public List<String> acceptLoss(List<String> names, String reason, @Nullable String by) {
        ExplanationLog.requireReason(reason, by);
        try (DataLock lock = DataLock.acquire(folder)) {
            Set<KnownGroup> remembered = new LinkedHashSet<>();
            Lake lake = new Lake(folder.lake(), folder.archive());
            boolean isLoaded = !lake.recordedLoads().isEmpty();
            examineState(isLoaded, remembered, Report.empty());
            examineRelease(isLoaded, remembered, Report.empty());
            return lake.lossLog(remembered).accept(names, reason.strip(), by, clock.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
