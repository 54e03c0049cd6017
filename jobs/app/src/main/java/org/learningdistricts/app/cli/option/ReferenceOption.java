package org.learningdistricts.app.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --reference}. */
public final class ReferenceOption {

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = {
                "Thay bộ dữ liệu tham chiếu (đơn vị, quy tắc, lịch); mặc định: bộ của lần nạp trước vào"
                        + " thư mục dữ liệu, nếu chưa có thì bộ đi kèm chương trình.",
                "Takes the units, rules and calendar from this folder; default: those of the last"
                        + " load into the data folder, else those that come with the program."
            })
    private @Nullable Path reference;

    /** The folder named, null for the bundled set. */
    public @Nullable Path folder() {
        return reference;
    }
}
