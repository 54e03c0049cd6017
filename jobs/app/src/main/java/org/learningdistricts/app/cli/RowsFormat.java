package org.learningdistricts.app.cli;

import org.learningdistricts.app.console.OutputFormat;
import picocli.CommandLine.Option;

/** How rows are written for programs, if at all; at most one way. */
final class RowsFormat {

    @Option(names = "--csv", description = "CSV (RFC 4180, UTF-8), mọi dòng / all rows.")
    private boolean csv;

    @Option(names = "--json", description = "JSON, mọi dòng / all rows.")
    private boolean json;

    boolean isAsked() {
        return csv || json;
    }

    /** The one that is asked for. */
    OutputFormat format() {
        return csv ? OutputFormat.CSV : OutputFormat.JSON;
    }
}
