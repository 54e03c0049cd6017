package org.learningdistricts.app.data;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Hanoi time. The one place where the clock is read. */
public final class LoadClock {

    /** Days and times are Hanoi's. */
    public static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter SORTABLE =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSSSSS");

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Clock clock;

    /** A clock over another one, whatever its time zone. */
    public LoadClock(Clock clock) {
        this.clock = clock.withZone(HANOI);
    }

    /** The machine's clock. */
    public static LoadClock system() {
        return new LoadClock(Clock.systemUTC());
    }

    /** A clock that stands still at a moment, Hanoi time. */
    public static LoadClock at(LocalDateTime moment) {
        return new LoadClock(Clock.fixed(moment.atZone(HANOI).toInstant(), HANOI));
    }

    /** The moment, to the microsecond, as the lake keeps it. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /** The next moment that the lake can tell from a moment. */
    public static LocalDateTime next(LocalDateTime moment) {
        return moment.plus(1, ChronoUnit.MICROS);
    }

    /** An identifier that sorts by time; loads on one data folder never overlap. */
    public static String sortableId(LocalDateTime moment) {
        return SORTABLE.format(moment);
    }

    /** A moment as people read it. */
    public static String shown(LocalDateTime moment) {
        return SHOWN.format(moment);
    }

    /** The moment that an identifier was made of. */
    public static LocalDateTime moment(String sortableId) {
        return LocalDateTime.parse(sortableId, SORTABLE);
    }
}
