package org.learningdistricts.reader.csv;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long this thread has worked, whatever else the machine does meanwhile. */
final class CpuTime {

    private CpuTime() {}

    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static Duration since(long start) {
        return Duration.ofNanos(now() - start);
    }
}
