package org.learningdistricts.reader.ooxml;

import org.learningdistricts.reader.file.LimitExceeded;

/**
 * Ends a stream of XML where a parser would have to keep too much: it takes a tag, a text and a
 * CDATA section as a whole, before their length can be seen, and compares each attribute of a tag
 * with all others.
 */
final class MarkupBound {

    private static final byte[] CDATA = {'<', '!', '[', 'C', 'D', 'A', 'T', 'A', '['};
    private static final byte[] CDATA_END = {']', ']', '>'};
    private static final int TAG = 1 << 16;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int BYTES_OF_A_CHARACTER = 4;

    private final long cellLength;
    private final long longest;
    private boolean insideCdata;
    private int matched;
    private long sinceTag;
    private boolean insideTag;
    private int quote;
    private int attributes;

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

    /** Counts the quoted values of a tag. */
    private void countAttributes(byte b) throws LimitExceeded {
        if (quote != 0) {
            quote = b == quote ? 0 : quote;
        } else if (b == '"' || b == '\'') {
            quote = b;
            attributes++;
            if (attributes > MOST_ATTRIBUTES) {
                throw new LimitExceeded("attributes", MOST_ATTRIBUTES);
            }
        } else if (b == '>') {
            insideTag = false;
        }
    }

    private void step(byte b) throws LimitExceeded {
        sinceTag++;
        if (insideTag && b != '<') {
            countAttributes(b);
        }
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
            insideTag = true;
            quote = 0;
            attributes = 0;
        } else if (matched > 0) {
            matched = b == CDATA[matched] ? matched + 1 : 0;
            if (matched == CDATA.length) {
                insideCdata = true;
                matched = 0;
            }
        }
    }
}
