package org.learningdistricts.samples;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The faults of submissions that come as one zip file. */
final class PackedFaults {
    private static final int BOMB_BYTES = 32 << 20;

    private PackedFaults() {}

    /** A zip file that is none. */
    static void unreadable(Fault fault) {
        put(fault, "this is no zip file".getBytes(StandardCharsets.UTF_8));
    }

    /** A zip file with a path out of the folder that it is unpacked to. */
    static void unsafe(Fault fault) {
        put(fault, Zip.of(Map.of("../cover.csv", fault.text("cover"))));
    }

    /** A zip file with two folders that may both be the submission. */
    static void mixed(Fault fault) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("new/cover.csv", fault.text("cover"));
        entries.put("old/cover.csv", fault.text("cover"));
        put(fault, Zip.of(entries));
    }

    /** A zip file that holds nothing but the zip file of a submission. */
    static void wrapped(Fault fault) {
        byte[] inner = Zip.of(Map.of("cover.csv", fault.text("cover")));
        put(fault, Zip.ofBytes(Map.of(fault.unit() + ".zip", inner)));
    }

    /** A small zip file that grows a thousandfold. */
    static void bomb(Fault fault) {
        byte[] blanks = new byte[BOMB_BYTES];
        Arrays.fill(blanks, (byte) ' ');
        put(fault, Zip.of(Map.of("cover.csv", new String(blanks, StandardCharsets.US_ASCII))));
    }

    private static void put(Fault fault, byte[] bytes) {
        fault.packed(".zip", bytes);
        fault.expect(fault.unit() + ".zip", "", "");
    }
}
