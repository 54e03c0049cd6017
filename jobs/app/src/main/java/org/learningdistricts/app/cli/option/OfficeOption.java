package org.learningdistricts.app.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --by}: who decides something. */
public final class OfficeOption {

    @Option(
            names = "--by",
            paramLabel = "OFFICE",
            description = {
                "Phòng hoặc chức vụ quyết định, không ghi tên người.",
                "The office or role that decides it, no person's name."
            })
    private @Nullable String office;

    /** The office or role named, null if none is. */
    public @Nullable String office() {
        return office;
    }
}
