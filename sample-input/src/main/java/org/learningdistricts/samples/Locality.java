package org.learningdistricts.samples;

import java.util.List;

/** A commune or a district with what the generator decides about it. */
record Locality(
        String level,
        String code,
        String name,
        String parent,
        boolean difficult,
        boolean especially,
        long population,
        List<Locality> centres,
        boolean strong) {}
