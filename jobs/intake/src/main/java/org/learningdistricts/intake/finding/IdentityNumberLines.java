package org.learningdistricts.intake.finding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Lines with personal identity numbers in bytes of which nothing is known. They are looked at in
 * pieces, as there may be no end of a line in them.
 */
public final class IdentityNumberLines {

    private static final int PIECE = 1 << 16;

    /** How far from its end a piece is cut at the latest. */
    private static final int LONGEST_RUN = 256;

    /** A file with more of them is no nearer to being mended by their list. */
    private static final int MOST = 1000;

    private final Set<Long> found = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();
    private long line = 1;
    private char previous;

    private IdentityNumberLines() {}

    /** The first lines that hold one, from 1. */
    public static Collection<Long> of(InputStream in) throws IOException {
        IdentityNumberLines lines = new IdentityNumberLines();
        byte[] bytes = new byte[PIECE];
        for (int read = in.read(bytes);
                read >= 0 && lines.found.size() < MOST;
                read = in.read(bytes)) {
            lines.take(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
        }
        lines.look(lines.text.toString());
        return lines.found;
    }

    private void take(String piece) {
        int from = 0;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == '\n' || c == '\r') {
                text.append(piece, from, i);
                look(text.toString());
                text.setLength(0);
                from = i + 1;
                line += c == '\r' || previous != '\r' ? 1 : 0;
            }
            previous = c;
        }
        text.append(piece, from, piece.length());
        if (text.length() > PIECE) {
            int cut = betweenRuns();
            look(text.substring(0, cut));
            text.delete(0, cut);
        }
    }

    /** Where the text can be cut without parting a run of digits. */
    private int betweenRuns() {
        int cut = text.length() - 1;
        while (cut > text.length() - LONGEST_RUN && isOfARun(text.charAt(cut))) {
            cut--;
        }
        return cut;
    }

    private static boolean isOfARun(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.FORMAT;
    }

    private void look(String part) {
        if (found.size() < MOST && IdentityNumbers.isIn(part)) {
            found.add(line);
        }
    }
}
