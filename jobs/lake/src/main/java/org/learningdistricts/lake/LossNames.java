package org.learningdistricts.lake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names by which a person accepts losses: of several losses of one load, the load's. */
public final class LossNames {

    private final Map<String, Set<String>> ofLoads = new HashMap<>();

    /** The names of all that is damaged. */
    public LossNames(Collection<LakeDamage> damages) {
        for (LakeDamage damage : damages) {
            if (damage.loadId() != null) {
                ofLoads.computeIfAbsent(damage.loadId(), id -> new TreeSet<>())
                        .add(damage.acceptedAs());
            }
        }
    }

    /** The name by which one of them is accepted with the fewest words. */
    public String of(LakeDamage damage) {
        String load = damage.loadId();
        return load != null && ofLoads.getOrDefault(load, Set.of()).size() > 1
                ? load
                : damage.acceptedAs();
    }

    /** The names by which some of them are accepted, as an option takes them. */
    public String all(Collection<LakeDamage> damages) {
        List<String> names = damages.stream().map(this::of).distinct().toList();
        return String.join(",", names);
    }
}
