package org.learningdistricts.lake;

import org.jspecify.annotations.Nullable;

/**
 * A file of the lake or the archive that is not as the ledger, or who else remembers it, says.
 *
 * @param path relative to the lake; a pack of the archive begins with {@code _archive}; of a set of
 *     reference data its folder, if it is not known which of its files
 * @param groupId the group that is not whole without it, if it belongs to one
 * @param loadId the load that brought it, if it is known
 */
public record LakeDamage(
        Kind kind, String path, @Nullable String groupId, @Nullable String loadId) {

    /** What is wrong with the file. */
    public enum Kind {
        MISSING("thiếu / missing"),
        DIFFERS("nội dung đã bị đổi / its bytes are not those that were written");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Under what name the loss is on record once a person accepted it. */
    public String acceptedAs() {
        if (LakeFolders.isRules(path)) {
            return LakeFolders.digestOf(path);
        }
        if (LakeFolders.isPack(path)) {
            return LakeFolders.fileId(path);
        }
        return groupId == null ? LakeFolders.idOf(path) : groupId;
    }

    /** Which file, and what is wrong with it. */
    public String description() {
        String group = groupId == null ? "" : " (nhóm / group " + groupId + load(", ") + ")";
        return LakeFolders.shown(path)
                + (groupId == null ? load(" (") + (loadId == null ? "" : ")") : group)
                + ": "
                + kind.words;
    }

    private String load(String before) {
        return loadId == null ? "" : before + "lượt nạp / load " + loadId;
    }
}
