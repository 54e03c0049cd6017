package org.learningdistricts.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one run of the command said, and how it ended. */
public record Ldw(int code, String out, String err) {

    /** Runs the command in this very program. */
    public static Ldw run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = String.valueOf(args[i]);
        }
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Ldw(code, out.toString(), err.toString());
    }
}
