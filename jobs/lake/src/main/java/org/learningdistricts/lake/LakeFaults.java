package org.learningdistricts.lake;

import java.nio.file.Path;
import java.util.List;
import org.learningdistricts.lake.segment.LakeException;

/** What a person is told of a lake that is not as it was left. */
final class LakeFaults {

    /** What of names a line has room for, in letters; {@code ldw doctor} lists them all. */
    private static final int MOST_NAMES = 200;

    private LakeFaults() {}

    /** If nothing of it is there. */
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

    /** If some of it is gone or changed; never an empty list. */
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
}
