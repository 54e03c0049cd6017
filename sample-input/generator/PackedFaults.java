import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The faults of submissions that come as one zip file. */
final class PackedFaults {
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2025, 9, 18, 9, 0);
    private static final int BOMB_BYTES = 32 << 20;

    private PackedFaults() {}

    /** A zip file that is none. */
    static void unreadable(Fault fault) {
        put(fault, "this is no zip file".getBytes(StandardCharsets.UTF_8));
    }

    /** A zip file with a path out of the folder that it is unpacked to. */
    static void unsafe(Fault fault) {
        put(fault, zip(Map.of("../cover.csv", fault.text("cover"))));
    }

    /** A zip file with two folders that may both be the submission. */
    static void mixed(Fault fault) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("new/cover.csv", fault.text("cover"));
        entries.put("old/cover.csv", fault.text("cover"));
        put(fault, zip(entries));
    }

    /** A small zip file that grows a thousandfold. */
    static void bomb(Fault fault) {
        byte[] blanks = new byte[BOMB_BYTES];
        Arrays.fill(blanks, (byte) ' ');
        put(fault, zip(Map.of("cover.csv", new String(blanks, StandardCharsets.US_ASCII))));
    }

    private static void put(Fault fault, byte[] bytes) {
        fault.packed(bytes);
        fault.expect(fault.unit() + ".zip", "", "");
    }

    /** Packs texts; the same texts make the same bytes. */
    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
