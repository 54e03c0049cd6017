package org.learningdistricts.app.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.state.Sighting;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.receive.Delivery;

/**
 * Compares what there is to say of deliveries with what was told before: what has to be told, and
 * what was put right or taken away since.
 */
final class InboxLooks {

    private final Map<String, Told> told = new LinkedHashMap<>();
    private final Map<String, Finding> untold = new LinkedHashMap<>();
    private final List<Sighting> changes = new ArrayList<>();

    /** What was told of a path, and by inbox whether it was there at the last look. */
    private record Told(@Nullable String file, Map<String, Boolean> inboxes) {

        /** Whether it was put right everywhere, so that it would have to be told again. */
        boolean isGone() {
            return !inboxes.isEmpty() && !inboxes.containsValue(true);
        }
    }

    InboxLooks(List<Sighting> known) {
        for (Sighting of : known) {
            Told told =
                    this.told.computeIfAbsent(
                            of.findingId(), id -> new Told(of.file(), new HashMap<>()));
            if (of.inbox() != null) {
                told.inboxes().put(of.inbox(), of.isThere());
            }
        }
    }

    void add(Path inbox, Delivery delivery) {
        String name = inbox.toAbsolutePath().normalize().toString();
        Set<String> seen = new HashSet<>();
        for (Finding finding : delivery.findings()) {
            String id = finding.id();
            seen.add(id);
            Told before = told.get(id);
            if (before == null || before.isGone()) {
                untold.putIfAbsent(id, finding);
            }
            if (before == null || !Boolean.TRUE.equals(before.inboxes().get(name))) {
                changes.add(new Sighting(id, finding.file(), name, true));
            }
        }
        told.forEach(
                (id, before) -> {
                    boolean wasThere =
                            before.inboxes().isEmpty()
                                    ? delivery.look().isWhole() // nobody knows in which inbox
                                    : Boolean.TRUE.equals(before.inboxes().get(name));
                    if (wasThere && !seen.contains(id) && delivery.look().covers(before.file())) {
                        changes.add(new Sighting(id, before.file(), name, false));
                    }
                });
    }

    /** The findings that no load has told, or that came again. */
    List<Finding> untold() {
        return List.copyOf(untold.values());
    }

    /** What is otherwise than at the last look through an inbox. */
    List<Sighting> changes() {
        return List.copyOf(changes);
    }
}
