package org.learningdistricts.reader.table;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.learningdistricts.reader.file.ByteSource;

/** A large file that is made up while it is read: a start, one text many times, and an end. */
public record RepeatedBytes(String start, String repeated, long times, String end)
        implements ByteSource {

    @Override
    public InputStream open() {
        byte[] first = bytes(start);
        byte[] middle = bytes(repeated);
        byte[] last = bytes(end);
        return new InputStream() {

            private long part = -1;
            private byte[] current = first;
            private int at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int done = 0;
                while (done < length && part <= times) {
                    int count = Math.min(length - done, current.length - at);
                    System.arraycopy(current, at, buffer, offset + done, count);
                    at += count;
                    done += count;
                    if (at == current.length) {
                        part++;
                        at = 0;
                        current = part < times ? middle : last;
                    }
                }
                return done == 0 ? -1 : done;
            }
        };
    }

    @Override
    public long size() {
        return bytes(start).length + times * bytes(repeated).length + bytes(end).length;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
