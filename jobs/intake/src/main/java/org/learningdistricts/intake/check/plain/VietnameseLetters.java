package org.learningdistricts.intake.check.plain;

import java.util.BitSet;

/** The letters with marks of Vietnamese, each as one character. */
final class VietnameseLetters {

    private static final BitSet LETTERS = new BitSet();

    static {
        "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư".chars().forEach(LETTERS::set);
        LETTERS.set('\u1ea0', '\u1ef9' + 1);
    }

    private VietnameseLetters() {}

    /** The letter that UTF-8 bytes spell from a position on, 0 if they spell none of these. */
    static int at(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        int letter = 0;
        if (first >= 0xc3 && first <= 0xc6 && at + 1 < end) {
            letter = (first & 0x1f) << 6 | continuation(bytes[at + 1]);
        } else if (first == 0xe1 && at + 2 < end) {
            letter =
                    (first & 0x0f) << 12
                            | continuation(bytes[at + 1]) << 6
                            | continuation(bytes[at + 2]);
        }
        return letter > 0 && LETTERS.get(letter) ? letter : 0;
    }

    /** The bits of a continuation byte; of any other, bits that make no letter. */
    private static int continuation(byte b) {
        return (b & 0xc0) == 0x80 ? b & 0x3f : 1 << 20;
    }
}
