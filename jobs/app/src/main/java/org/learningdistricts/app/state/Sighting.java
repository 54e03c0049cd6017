package org.learningdistricts.app.state;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the last look through an inbox found what was told of a delivery.
 *
 * @param file what it was told of: a path inside an inbox
 * @param inbox absolute path of the inbox; null if none was looked through for it
 */
public record Sighting(
        String findingId, @Nullable String file, @Nullable String inbox, boolean isThere) {

    /** The inboxes in which each finding is there, by its identifier. */
    public static Map<String, List<String>> inboxes(List<Sighting> sightings) {
        return sightings.stream()
                .filter(Sighting::isThere)
                .collect(
                        Collectors.groupingBy(
                                Sighting::findingId,
                                TreeMap::new,
                                Collectors.mapping(
                                        of -> Objects.requireNonNull(of.inbox()),
                                        Collectors.toList())));
    }
}
