package org.learningdistricts.app.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what keeps loads from their folders, before one is due. */
public final class FolderWatch {

    private final Path data;
    private final List<Path> inboxes;
    private List<String> known = List.of();

    public FolderWatch(Path data, List<Path> inboxes) {
        this.data = data.toAbsolutePath();
        this.inboxes = inboxes;
    }

    /** Why a load would fail now, a line for each folder; nothing if it would not for these. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Path inbox : inboxes) {
            String problem = reading(inbox);
            if (problem != null) {
                problems.add(problem);
            }
        }
        Path nearest = nearest();
        if (nearest == null || !Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
            problems.add(
                    "không ghi được vào thư mục dữ liệu / cannot write to data folder " + data);
        }
        return List.copyOf(problems);
    }

    /** The folder itself, or where it would be made. */
    private @Nullable Path nearest() {
        Path nearest = data;
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private static @Nullable String reading(Path inbox) {
        if (!Files.isDirectory(inbox)) {
            return "thư mục gửi đến không có hoặc không phải thư mục / inbox "
                    + inbox
                    + " is missing or no folder";
        }
        return Files.isReadable(inbox) && Files.isExecutable(inbox)
                ? null
                : "không có quyền đọc thư mục gửi đến / no permission to read inbox " + inbox;
    }

    /**
     * What changed since the last look: the problems that there are now, or one line that there are
     * none any more; nothing if all is as it was.
     */
    public List<String> changes() {
        List<String> now = problems();
        List<String> before = known;
        known = now;
        if (now.equals(before)) {
            return List.of();
        }
        return now.isEmpty()
                ? List.of("đọc và ghi được trở lại / can be read and written again")
                : now;
    }
}
