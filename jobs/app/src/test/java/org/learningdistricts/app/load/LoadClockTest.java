package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.learningdistricts.app.data.LoadClock;

class LoadClockTest {

    private final LoadClock clock =
            new LoadClock(
                    Clock.fixed(Instant.parse("2025-07-20T23:00:00.123456789Z"), ZoneOffset.UTC));

    @Test
    void tellsHanoiTimeToTheMicrosecond() {
        assertThat(clock.now()).isEqualTo(LocalDateTime.parse("2025-07-21T06:00:00.123456"));
    }

    @Test
    void makesIdentifiersThatSortByTime() {
        assertThat(LoadClock.sortableId(clock.now())).isEqualTo("20250721-060000-123456");
        assertThat(LoadClock.sortableId(LoadClock.next(clock.now())))
                .isEqualTo("20250721-060000-123457");
    }
}
