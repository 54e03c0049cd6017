package org.learningdistricts.reader.ooxml;

import java.util.HashMap;
import java.util.Map;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.ReadLimits;

/** Counts what comes out of a packed file, whatever its directory claims. */
final class InflationBudget {

    private static final long FREE = ReadLimits.RATIO_FREE;

    private final Map<String, Long> counted = new HashMap<>();
    private final ReadLimits limits;
    private final long packed;
    private long total;

    /**
     * @param packed bytes of the packed file
     */
    InflationBudget(ReadLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /** Takes note that a part was read up to a position; a part that is read again counts once. */
    void count(String part, long position) throws LimitExceeded {
        long before = counted.getOrDefault(part, 0L);
        if (position > before) {
            counted.put(part, position);
            total += position - before;
            check(total);
        }
    }

    /** Makes sure that so many bytes may come out. */
    void check(long bytes) throws LimitExceeded {
        if (bytes > limits.inflatedBytes()) {
            throw new LimitExceeded("inflatedBytes", limits.inflatedBytes());
        }
        if (bytes - FREE > limits.ratio() * packed) {
            throw new LimitExceeded("ratio", limits.ratio());
        }
    }
}
