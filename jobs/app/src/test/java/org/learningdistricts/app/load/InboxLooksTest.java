package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningdistricts.app.state.Sighting;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.receive.Delivery;
import org.learningdistricts.intake.receive.InboxLook;
import org.learningdistricts.intake.reference.Quarter;

class InboxLooksTest {

    private static final Path INBOX = Path.of("/srv/inbox");
    private static final Path OTHER = Path.of("/srv/other");
    private static final InboxLook WHOLE = new InboxLook(Set.of(), Set.of());
    private static final String FILE = "2025-Q3/17";

    @Test
    void tellsWhatNobodyToldAndNotesWhereItLies() {
        InboxLooks looks = new InboxLooks(List.of());
        looks.add(INBOX, delivery(WHOLE, "a"));
        looks.add(OTHER, delivery(WHOLE, "a"));
        assertThat(looks.untold()).extracting(Finding::id).containsExactly("a");
        assertThat(looks.changes()).containsExactly(seen("a", INBOX), seen("a", OTHER));
    }

    @Test
    void saysNothingOfWhatIsAsItWas() {
        InboxLooks looks = new InboxLooks(List.of(seen("a", INBOX), gone("b", INBOX)));
        looks.add(INBOX, delivery(WHOLE, "a"));
        assertThat(looks.untold()).isEmpty();
        assertThat(looks.changes()).isEmpty();
    }

    @Test
    void notesWhatIsNoLongerThere() {
        InboxLooks looks = new InboxLooks(List.of(seen("a", INBOX), seen("b", OTHER)));
        looks.add(INBOX, delivery(WHOLE));
        assertThat(looks.changes()).containsExactly(gone("a", INBOX));
    }

    @Test
    void tellsAgainWhatIsThereAgainUnlessItStillLiesInAnotherInbox() {
        InboxLooks looks =
                new InboxLooks(List.of(gone("a", INBOX), gone("b", INBOX), seen("b", OTHER)));
        looks.add(INBOX, delivery(WHOLE, "a", "b"));
        assertThat(looks.untold()).extracting(Finding::id).containsExactly("a");
        assertThat(looks.changes()).containsExactly(seen("a", INBOX), seen("b", INBOX));
    }

    @Test
    void leavesWhatWasNotLookedAt() {
        InboxLooks looks = new InboxLooks(List.of(seen("a", INBOX)));
        looks.add(INBOX, delivery(new InboxLook(Set.of(Quarter.parse("2025-Q2")), Set.of())));
        looks.add(INBOX, delivery(new InboxLook(Set.of(), Set.of("2025-Q3"))));
        looks.add(INBOX, delivery(new InboxLook(Set.of(), Set.of(FILE))));
        assertThat(looks.changes()).isEmpty();
        looks.add(INBOX, delivery(new InboxLook(Set.of(Quarter.parse("2025-Q3")), Set.of("2025"))));
        assertThat(looks.changes()).containsExactly(gone("a", INBOX));
    }

    @Test
    void takesAWholeLookWhereNoInboxIsKnown() {
        Sighting unknown = new Sighting("a", FILE, null, false);
        InboxLooks part = new InboxLooks(List.of(unknown));
        part.add(INBOX, delivery(new InboxLook(Set.of(Quarter.parse("2025-Q3")), Set.of())));
        assertThat(part.changes()).isEmpty();

        InboxLooks whole = new InboxLooks(List.of(unknown));
        whole.add(INBOX, delivery(WHOLE));
        whole.add(OTHER, delivery(WHOLE, "a"));
        assertThat(whole.untold()).isEmpty();
        assertThat(whole.changes()).containsExactly(gone("a", INBOX), seen("a", OTHER));
    }

    private static Sighting seen(String id, Path inbox) {
        return new Sighting(id, FILE, inbox.toString(), true);
    }

    private static Sighting gone(String id, Path inbox) {
        return new Sighting(id, FILE, inbox.toString(), false);
    }

    private static Delivery delivery(InboxLook look, String... ids) {
        List<Finding> findings = Stream.of(ids).map(InboxLooksTest::finding).toList();
        return new Delivery(List.of(), findings, List.of(), List.of(), look);
    }

    private static Finding finding(String id) {
        return new Finding(
                id,
                "intake",
                "unknown-unit",
                Severity.ERROR,
                FILE,
                null,
                null,
                null,
                "17",
                null,
                "vi",
                "en",
                "sửa",
                "mend",
                null,
                null,
                null);
    }
}
