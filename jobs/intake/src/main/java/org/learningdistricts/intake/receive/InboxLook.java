package org.learningdistricts.intake.receive;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.Quarter;

/**
 * How much of an inbox was looked at.
 *
 * @param onlyQuarters the quarters wanted, empty for all
 * @param passedOver paths in the inbox that were not looked at or could not be read this time
 */
public record InboxLook(Set<Quarter> onlyQuarters, Set<String> passedOver) {

    /** Whether no quarter was left out. */
    public boolean isWhole() {
        return onlyQuarters.isEmpty();
    }

    /** Whether what was told of a path before would have been found again if it still held. */
    public boolean covers(@Nullable String path) {
        if (path == null) {
            return isWhole();
        }
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        boolean isLeftOut =
                !isWhole() && Quarter.of(first).filter(q -> !onlyQuarters.contains(q)).isPresent();
        return !isLeftOut
                && passedOver.stream()
                        .noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }
}
