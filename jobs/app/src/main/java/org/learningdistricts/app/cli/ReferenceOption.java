package org.learningdistricts.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --reference}. */
final class ReferenceOption {

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = {
                "Thay bộ dữ liệu tham chiếu (đơn vị, quy tắc, lịch).",
                "Takes the units, rules and calendar from this folder.",
                "Mặc định: bộ của lần nạp trước / default: those of the last load into the data",
                "folder, else those that come with the program."
            })
    private @Nullable Path reference;

    /** The folder named, null for the bundled set. */
    @Nullable Path folder() {
        return reference;
    }
}
