package org.learningdistricts.intake.check.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.QuarterText;

/**
 * Whose submission for which quarter one is, as its cover says.
 *
 * @param quarter null if the cover names none
 * @param unitCode as it stands there, null if there is none
 */
public record StatedOrigin(@Nullable Quarter quarter, @Nullable String unitCode) {

    public static StatedOrigin of(Cover cover) {
        String quarter = text(cover, "quarter");
        return new StatedOrigin(
                quarter == null
                        ? null
                        : Quarter.of(quarter).or(() -> QuarterText.of(quarter)).orElse(null),
                text(cover, "unit-code"));
    }

    private static @Nullable String text(Cover cover, String role) {
        Optional<Cover.CoverEntry> entry = cover.entry(role);
        return entry.map(found -> found.cell().valueText()).orElse(null);
    }
}
