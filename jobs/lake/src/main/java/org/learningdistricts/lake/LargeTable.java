package org.learningdistricts.lake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.lake.segment.SegmentWriter;

/**
 * A table that is written while it is read: each part is a segment of its own. A part may be
 * written by a thread of its own.
 */
final class LargeTable implements RowStore.StoredTable {

    private final LakeFolders folders;
    private final Supplier<String> paths;
    private final Contract contract;
    private final Quarter quarter;
    private final String submissionId;
    private final String digest;
    private final List<GroupSegment> parts = new ArrayList<>();

    /**
     * @param paths gives a path that no other segment has
     */
    LargeTable(
            LakeFolders folders,
            Supplier<String> paths,
            Contract contract,
            Quarter quarter,
            String submissionId,
            String digest) {
        this.folders = folders;
        this.paths = paths;
        this.contract = contract;
        this.quarter = quarter;
        this.submissionId = submissionId;
        this.digest = digest;
    }

    @Override
    public RowStore.Part openPart() {
        String path = paths.get();
        SegmentWriter writer =
                new SegmentWriter(
                        contract.name(), folders.resolve(path), DatasetColumns.of(contract));
        writer.footer("contract_version", contract.version());
        writer.footer("quarter", quarter.toString());
        writer.footer("digests", digest);
        parts.add(new GroupSegment(contract.name(), quarter, path, writer));
        return rows -> writer.write(submissionId, rows);
    }

    /** The parts that have rows; the others are removed. */
    List<GroupSegment> parts() {
        for (GroupSegment part : parts) {
            if (part.writer().rows() == 0) {
                part.writer().discard();
            }
        }
        parts.removeIf(part -> part.writer().rows() == 0);
        return List.copyOf(parts);
    }

    @Override
    public void discard() {
        parts.forEach(part -> part.writer().discard());
        parts.clear();
    }
}
