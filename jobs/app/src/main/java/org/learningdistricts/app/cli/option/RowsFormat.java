package org.learningdistricts.app.cli.option;

import org.learningdistricts.app.console.OutputFormat;
import picocli.CommandLine.Option;

/** How rows are written for programs, if at all; at most one way. */
public final class RowsFormat {

    @Option(names = "--csv", description = "CSV (RFC 4180, UTF-8), mọi dòng / all rows.")
    private boolean csv;

    @Option(names = "--json", description = "JSON, mọi dòng / all rows.")
    private boolean json;

    /** Whether they are at all. */
    public boolean isAsked() {
        return csv || json;
    }

    /** The one that is asked for. */
    public OutputFormat format() {
        return csv ? OutputFormat.CSV : OutputFormat.JSON;
    }
}
