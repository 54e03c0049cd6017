package org.learningdistricts.lake;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.lake.row.Loss;
import org.learningdistricts.lake.segment.LakeException;

/** The losses that people accept: from then on what was lost counts nowhere. */
public final class LossLog {

    private final LakeFolders folders;
    private final LakeExamination examination;

    LossLog(LakeFolders folders, Collection<KnownGroup> remembered) {
        folders.requireThere(remembered);
        this.folders = folders;
        this.examination = new LakeExamination(folders, remembered, path -> true);
    }

    /**
     * Writes a row for each loss.
     *
     * @param names of groups, of loads, or of files that belong to neither
     * @param at Hanoi time
     * @return under what names they are on record
     * @throws LakeException if nothing damaged goes by one of the names; then nothing is written
     */
    public List<String> accept(
            List<String> names, String reason, @Nullable String by, LocalDateTime at) {
        Set<String> recorded = new TreeSet<>();
        for (String name : names) {
            Set<String> lost = examination.recordedAs(name);
            if (lost.isEmpty()) {
                throw new LakeException(refusal(name));
            }
            recorded.addAll(lost);
        }
        recorded.removeIf(name -> isPackOf(recorded, name));
        for (String name : recorded) {
            write(new Loss(name, examination.loadOf(name).orElse(null), reason, by, at));
        }
        return List.copyOf(recorded);
    }

    /** A pack is lost with its group. */
    private static boolean isPackOf(Set<String> groups, String name) {
        return name.endsWith(Archive.SUFFIX)
                && groups.contains(name.substring(0, name.length() - Archive.SUFFIX.length()));
    }

    private String refusal(String name) {
        boolean isKnown =
                folders.ids(LedgerTable.COMMIT).contains(name)
                        || folders.ids(LedgerTable.LOAD).contains(name);
        return (isKnown
                        ? "còn nguyên vẹn / it is whole: "
                        : "không có hư hỏng nào mang tên này / no damage goes by this name: ")
                + name;
    }

    private void write(Loss loss) {
        int turn = 1;
        while (examination.isNamed(LakeFolders.lossPath(loss.id(), turn))) {
            turn++;
        }
        LoneSegment.write(
                folders,
                LedgerTable.LOSS,
                LakeFolders.lossPath(loss.id(), turn),
                segment ->
                        segment.write(
                                loss.id(),
                                loss.loadId(),
                                loss.reason(),
                                loss.acceptedBy(),
                                loss.acceptedAt()));
    }
}
