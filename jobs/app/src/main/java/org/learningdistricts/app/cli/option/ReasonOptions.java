package org.learningdistricts.app.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Why something is decided, which must be said, and by whom. */
public final class ReasonOptions {

    @Mixin private OfficeOption by = new OfficeOption();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Lý do, không chứa dữ liệu cá nhân / the reason, without personal data")
    private String reason = "";

    /** The reason, as it was written. */
    public String reason() {
        return reason;
    }

    /** The office or role that decides, null if none is named. */
    public @Nullable String office() {
        return by.office();
    }
}
