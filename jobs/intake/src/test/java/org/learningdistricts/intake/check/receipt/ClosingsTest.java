package org.learningdistricts.intake.check.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.schemas.Schemas;

/** Which decision about a quarter or a unit holds at a moment. */
class ClosingsTest {

    private static final Quarter QUARTER = new Quarter(2025, 2);
    private static final Reference REFERENCE = Reference.load(Schemas.bundled());
    private static final Unit UNIT = unit("001");
    private static final Unit OTHER = unit("002");

    private static final Closing ALL = closing(null, false, 1);
    private static final Closing OPEN = closing("001", true, 2);
    private static final Closing AGAIN = closing(null, false, 3);
    private static final Closings CLOSINGS = new Closings(List.of(ALL, OPEN, AGAIN));

    @Test
    void theLastOneAboutTheUnitOrAllHolds() {
        assertThat(before(1, UNIT)).as("not after it").isEmpty();
        assertThat(before(2, UNIT)).contains(ALL);
        assertThat(before(3, UNIT)).contains(OPEN);
        assertThat(before(3, OTHER)).contains(ALL);
        assertThat(before(4, UNIT)).contains(AGAIN);
        assertThat(CLOSINGS.before(day(4), new Quarter(2025, 1), UNIT)).isEmpty();
        assertThat(Closings.NONE.before(day(4), QUARTER, UNIT)).isEmpty();
    }

    @Test
    void aCodeIsThatOfItsLevel() {
        Closing district = new Closing(QUARTER, "commune", "001", false, day(1), null);
        assertThat(new Closings(List.of(district)).before(day(2), QUARTER, UNIT)).isEmpty();
    }

    private static Optional<Closing> before(int day, Unit unit) {
        return CLOSINGS.before(day(day), QUARTER, unit);
    }

    private static Closing closing(String unit, boolean isOpen, int day) {
        return new Closing(
                QUARTER, unit == null ? null : "district", unit, isOpen, day(day), "Phòng GDTX");
    }

    private static LocalDateTime day(int day) {
        return LocalDateTime.of(2025, 6, day, 8, 0);
    }

    private static Unit unit(String code) {
        return REFERENCE.units().inForce("district", code, QUARTER.lastDay()).orElseThrow();
    }
}
