package org.learningdistricts.app.moments;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.LoadRow;
import org.learningdistricts.lake.row.Publication;
import org.learningdistricts.lake.row.TakenReference;

/**
 * The moments at which something was recorded, each with the digest of the reference data that was
 * gone by then; none where the ledger is of a time that did not note it.
 */
final class LedgerHistory {

    private final SortedMap<LocalDateTime, Optional<String>> rulesByMoment = new TreeMap<>();
    private final Optional<String> lastRules;

    private LedgerHistory(Optional<String> lastRules) {
        this.lastRules = lastRules;
    }

    static LedgerHistory of(Lake lake) {
        LedgerHistory history = new LedgerHistory(lake.lastReference().map(TakenReference::digest));
        for (LoadRow load : lake.loads()) {
            history.rulesByMoment.merge(
                    load.recordedAt(),
                    Optional.ofNullable(load.referenceDigest()),
                    (one, other) -> one.or(() -> other));
        }
        for (Publication published : lake.publications()) {
            history.rulesByMoment.put(
                    published.recordedAt(), Optional.of(published.referenceDigest()));
        }
        return history;
    }

    /** When something was recorded first; empty if all that was recorded is lost. */
    Optional<LocalDateTime> first() {
        return rulesByMoment.keySet().stream().findFirst();
    }

    /** The newest moment of them up to a moment; empty if it is before the first. */
    Optional<LocalDateTime> upTo(LocalDateTime moment) {
        return rulesByMoment.keySet().stream()
                .filter(recorded -> !recorded.isAfter(moment))
                .max(Comparator.naturalOrder());
    }

    /** What was gone by at one of these moments, if that was noted. */
    Optional<String> rulesAt(LocalDateTime recorded) {
        return rulesByMoment.getOrDefault(recorded, Optional.empty());
    }

    /** The first that were noted, which older moments are taken to have gone by. */
    Optional<String> firstRules() {
        return rulesByMoment.values().stream().flatMap(Optional::stream).findFirst();
    }

    /** What loads go by now. */
    Optional<String> rulesOfNow() {
        return lastRules;
    }
}
