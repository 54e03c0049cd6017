package org.learningdistricts.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is decided about a commune before its figures are drawn. */
record Profile(
        Locality place,
        Random random,
        boolean strong,
        boolean exemplary,
        Edge edge,
        int delta,
        long step,
        long people,
        long adults,
        double growth) {

    /** The threshold, one below or one above if this figure is the commune's edge. */
    long on(Edge which, long total, long thresholdPct, long otherwise) {
        return edge == which ? total * thresholdPct / 100 + delta : otherwise;
    }

    long count(long about) {
        return RowCells.down(about, step);
    }

    List<String> row(Object... figures) {
        List<String> row = new ArrayList<>(List.of(place.code(), place.name()));
        row.addAll(RowCells.row(figures));
        return row;
    }
}
