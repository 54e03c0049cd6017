package org.learningdistricts.lake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The queries over the ledger, each a file of this package's resources. */
final class LedgerQuery {

    private LedgerQuery() {}

    static String text(String name) {
        try (InputStream in = LedgerQuery.class.getResourceAsStream("sql/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("no query " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read query " + name, e);
        }
    }
}
