package org.learningdistricts.lake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fault of the lake or the archive; the message is one line that names the file. */
public final class LakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What of names a line has room for, in letters; {@code ldw doctor} lists them all. */
    private static final int MOST_NAMES = 200;

    LakeException(String message) {
        super(message);
    }

    LakeException(String message, Throwable cause) {
        super(message, cause);
    }

    static LakeException writing(Path file, Throwable cause) {
        return new LakeException("cannot write " + file + ": " + reason(cause), cause);
    }

    static LakeException reading(Path file, Throwable cause) {
        return new LakeException("cannot read " + file + ": " + reason(cause), cause);
    }

    /** What a person is told if nothing of a lake is there. */
    static LakeException away(Path lake, int groups, KnownGroup first) {
        String load =
                first.loadId() == null ? "" : ", lượt nạp / load %s".formatted(first.loadId());
        return new LakeException(
                ("kho nền không có ở đây / the lake is not here: %s; còn thiếu / missing: %d nhóm /"
                                + " groups (%s%s, …); gắn lại ổ đĩa hoặc khôi phục từ bản sao lưu / mount its"
                                + " disk or restore it from a backup; nếu đã mất hẳn, hãy nạp lại mọi báo cáo"
                                + " vào một thư mục dữ liệu mới / if it is lost for good, load all submissions"
                                + " again into a new data folder: ldw load --data …")
                        .formatted(lake, groups, first.groupId(), load));
    }

    /** What a person is told of damage. */
    static LakeException damaged(List<LakeDamage> damages) {
        LakeDamage first = damages.get(0);
        int more = damages.size() - 1;
        String names = new LossNames(damages).all(damages);
        return new LakeException(
                "kho nền không nguyên vẹn / the lake is not whole: "
                        + first.description()
                        + (more == 0 ? "" : "; và %1$d chỗ khác / and %1$d more".formatted(more))
                        + "; gắn lại ổ đĩa hoặc khôi phục từ bản sao lưu / mount its disk or"
                        + " restore it from a backup: ldw doctor; nếu đã mất hẳn / if it is lost"
                        + " for good: ldw doctor --accept-loss "
                        + (names.length() > MOST_NAMES ? "…" : names)
                        + " --reason \"…\"");
    }

    /** What the operating system said, which Parquet may have wrapped several times. */
    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof IOException) {
                deepest = t;
            }
        }
        if (deepest instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is in its place";
        }
        if (deepest instanceof AccessDeniedException) {
            return "no permission; allow it to the account that runs ldw";
        }
        if (deepest instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        @Nullable String message = deepest.getMessage();
        return deepest.getClass().getSimpleName() + (message == null ? "" : ", " + message);
    }
}
