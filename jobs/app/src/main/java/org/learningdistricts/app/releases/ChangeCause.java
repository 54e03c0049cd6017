package org.learningdistricts.app.releases;

import java.util.Locale;

/** Why a row of a release differs from that of another one, as the view {@code change} says it. */
public enum ChangeCause {
    SOFTWARE("chương trình khác / another program"),
    RULE_CHANGE("quy định thay đổi / rules changed"),
    UNIT_CHANGE("đơn vị thay đổi / units changed"),
    WITHDRAWAL("rút báo cáo / withdrawn"),
    DECISION("quyết định / decision"),
    RECEIPT("giờ nhận tính lại / time of receipt"),
    CORRECTION("bản sửa / correction"),
    REFUSED_CORRECTION("bản sửa bị từ chối / refused correction"),
    LATE_ARRIVAL("bản cũ đến sau / came after a later one"),
    NEW_SUBMISSION("báo cáo mới / new submission"),
    EXPLANATION("giải trình / explanation");

    private final String words;

    ChangeCause(String words) {
        this.words = words;
    }

    /** In Vietnamese and English, parted by a slash. */
    public String words() {
        return words;
    }

    /**
     * The cause of a name in the view.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ChangeCause of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
