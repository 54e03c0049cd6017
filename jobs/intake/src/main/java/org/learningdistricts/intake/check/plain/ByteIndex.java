package org.learningdistricts.intake.check.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds which of some known texts a range of UTF-8 bytes is. */
final class ByteIndex {

    /** None of them. */
    static final int NONE = -1;

    private final byte[][] texts;
    private final int[] slots;

    /** An index of texts, each of which stands in the list once. */
    ByteIndex(List<String> texts) {
        this.texts =
                texts.stream()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new);
        this.slots = new int[Integer.highestOneBit(Math.max(1, texts.size())) * 4];
        Arrays.fill(slots, NONE);
        for (int i = 0; i < this.texts.length; i++) {
            int slot = slot(this.texts[i], 0, this.texts[i].length);
            while (slots[slot] != NONE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i;
        }
    }

    /** The position in the list of the text that the bytes spell, or {@link #NONE}. */
    int find(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        while (slots[slot] != NONE) {
            if (is(slots[slot], bytes, from, to)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return NONE;
    }

    /** Whether the bytes spell the text at a position. */
    boolean is(int position, byte[] bytes, int from, int to) {
        byte[] text = texts[position];
        return Arrays.equals(text, 0, text.length, bytes, from, to);
    }

    private int slot(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return (hash ^ hash >>> 15) & (slots.length - 1);
    }
}
