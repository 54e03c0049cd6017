package org.learningdistricts.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the table: something measured, beside its peer where it has one.
 *
 * @param what what was measured
 * @param unit seconds, or files per second
 * @param ours each run's figure
 * @param peer each run's figure of the peer; empty if there is none
 * @param asked what is aimed at, in words
 * @param peakMegabytes largest resident size of ours
 */
record ResultLine(
        String what,
        String unit,
        List<Double> ours,
        List<Double> peer,
        String asked,
        long peakMegabytes) {

    /** Runs of ours and of the peer, taken in turn. */
    static final class Runs {

        private final List<Double> ours = new ArrayList<>();
        private final List<Double> peer = new ArrayList<>();
        private long peak;

        void ours(MeasuredProcess.Cost cost) {
            ours(cost.seconds());
            peak = Math.max(peak, cost.peakMegabytes());
        }

        void ours(double figure) {
            ours.add(figure);
        }

        void peer(double seconds) {
            peer.add(seconds);
        }

        ResultLine line(String what, String unit, String asked) {
            return new ResultLine(what, unit, List.copyOf(ours), List.copyOf(peer), asked, peak);
        }
    }

    double ourMedian() {
        return median(ours);
    }

    double peerMedian() {
        return median(peer);
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
