package org.learningdistricts.warehouse;

import java.nio.file.Path;

/** A segment of the lake is missing or not what was written: nothing is built from it. */
public final class LakeDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LakeDamaged(Path segment, String what) {
        super(
                "kho nền bị hỏng / the lake is damaged: "
                        + segment
                        + ": "
                        + what
                        + "; khôi phục tệp này từ bản sao lưu / restore this file from a backup:"
                        + " ldw doctor");
    }
}
