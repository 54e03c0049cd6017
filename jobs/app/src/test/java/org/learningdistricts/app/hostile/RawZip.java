package org.learningdistricts.app.hostile;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes zip files byte by byte, so that they can lie. */
final class RawZip implements AutoCloseable {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR = 0x07064b50;
    private static final int DEFLATED = 8;

    private final DataOutputStream out;
    private final ByteArrayOutputStream directoryBytes = new ByteArrayOutputStream();
    private final DataOutputStream directory = new DataOutputStream(directoryBytes);
    private long position;
    private long entries;

    RawZip(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        out = new DataOutputStream(stream);
    }

    void add(String name, PackedContent content) throws IOException {
        long at = position;
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        long length = content.length();
        little(out, LOCAL, 4);
        describe(out, bytes, content, length);
        out.write(bytes);
        content.writeTo(out);
        position += 30 + bytes.length + length;
        list(bytes, content, length, at);
    }

    /** An entry of the directory only, whose content is that of the first entry. */
    void addAgain(String name, PackedContent content) throws IOException {
        long length = content.length();
        list(name.getBytes(StandardCharsets.UTF_8), content, length, 0);
    }

    private void list(byte[] name, PackedContent content, long length, long at) throws IOException {
        little(directory, CENTRAL, 4);
        little(directory, 20, 2);
        describe(directory, name, content, length);
        little(directory, 0, 2);
        little(directory, 0, 2);
        little(directory, 0, 2);
        little(directory, 0, 4);
        little(directory, at, 4);
        directory.write(name);
        entries++;
    }

    private static void describe(
            DataOutputStream to, byte[] name, PackedContent content, long length)
            throws IOException {
        little(to, 20, 2);
        little(to, content.flags(), 2);
        little(to, DEFLATED, 2);
        little(to, 0, 4);
        little(to, content.crc(), 4);
        little(to, length, 4);
        little(to, content.size(), 4);
        little(to, name.length, 2);
        little(to, 0, 2);
    }

    @Override
    public void close() throws IOException {
        end(entries, directoryBytes.size(), position);
    }

    /** Ends the file with a directory of which other things are said than are true. */
    void end(long claimedEntries, long claimedBytes, long claimedStart) throws IOException {
        directoryBytes.writeTo(out);
        long at = position + directoryBytes.size();
        little(out, END_64, 4);
        little(out, 44, 8);
        little(out, 45, 2);
        little(out, 45, 2);
        little(out, 0, 4);
        little(out, 0, 4);
        little(out, claimedEntries, 8);
        little(out, claimedEntries, 8);
        little(out, claimedBytes, 8);
        little(out, claimedStart, 8);
        little(out, LOCATOR, 4);
        little(out, 0, 4);
        little(out, at, 8);
        little(out, 1, 4);
        little(out, END, 4);
        little(out, 0, 4);
        little(out, 0xffff, 2);
        little(out, 0xffff, 2);
        little(out, 0xffffffffL, 4);
        little(out, 0xffffffffL, 4);
        little(out, 0, 2);
        out.close();
    }

    private static void little(DataOutputStream to, long value, int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            to.write((int) (value >>> (8 * i)));
        }
    }
}
