package org.learningdistricts.read.workbook;

import org.learningdistricts.file.LimitExceeded;

/**
 * Ends a stream of XML where a parser would have to keep too much: it takes a tag, a text and a
 * CDATA section as a whole, before their length can be seen.
 */
final class MarkupBound {

    private static final byte[] CDATA = {'<', '!', '[', 'C', 'D', 'A', 'T', 'A', '['};
    private static final byte[] CDATA_END = {']', ']', '>'};
    private static final int TAG = 1 << 16;
    private static final int BYTES_OF_A_CHARACTER = 4;

    private final long cellLength;
    private final long longest;
    private boolean insideCdata;
    private int matched;
    private long sinceTag;

    /**
     * @param cellLength characters that a text may have
     */
    MarkupBound(long cellLength) {
        this.cellLength = cellLength;
        this.longest = BYTES_OF_A_CHARACTER * cellLength + TAG;
    }

    void check(byte[] buffer, int offset, int length) throws LimitExceeded {
        for (int i = offset; i < offset + length; i++) {
            step(buffer[i]);
        }
        if (sinceTag > longest) {
            throw new LimitExceeded("cellLength", cellLength);
        }
    }

    private void step(byte b) {
        sinceTag++;
        if (insideCdata) {
            // of "]]]>" the last three are the end
            matched = b == CDATA_END[matched] ? matched + 1 : b == ']' ? matched : 0;
            if (matched == CDATA_END.length) {
                insideCdata = false;
                matched = 0;
            }
        } else if (b == '<') {
            sinceTag = 0;
            matched = 1;
        } else if (matched > 0) {
            matched = b == CDATA[matched] ? matched + 1 : 0;
            if (matched == CDATA.length) {
                insideCdata = true;
                matched = 0;
            }
        }
    }
}
