package org.learningdistricts.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Output that a reader may stop reading, as {@code head} does: what comes then is left out, and
 * that is no fault. A full disk still is one.
 */
final class PipeOutput extends FilterOutputStream {

    private boolean closed;

    PipeOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (closed) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (!isOfAPipe(e)) {
                throw e;
            }
            closed = true;
        }
    }

    private static boolean isOfAPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }
}
