package org.learningdistricts.intake.shape;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.receive.Delivery;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

/** Receives and judges what lies in an inbox. */
public final class Judge {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 10, 1, 9, 0);

    private final Reference reference = Reference.load(Schemas.bundled());
    private final Contracts contracts = Contracts.load(Schemas.bundled());
    private final Inbox inbox;
    private final SubmissionChecker checker;

    /** Judges by what the project publishes. */
    public Judge() {
        CheckCatalogue catalogue = CheckCatalogue.load(Schemas.bundled());
        inbox = new Inbox(reference, contracts, catalogue, ReadLimits.DEFAULT);
        checker = new SubmissionChecker(reference, contracts, catalogue, ReadLimits.DEFAULT);
    }

    /** The templates by which it judges. */
    public Contracts contracts() {
        return contracts;
    }

    /** The units and quarters by which it judges. */
    public Reference reference() {
        return reference;
    }

    Delivery receive(Path folder) {
        return inbox.receive(
                folder, new Reception(Set.of(), null, NOW, Duration.ZERO, id -> false));
    }

    /** Judges the one submission of an inbox. */
    public CheckedSubmission judge(Path folder) {
        Delivery delivery = receive(folder);
        if (delivery.submissions().size() != 1 || !delivery.findings().isEmpty()) {
            throw new IllegalStateException("expected one submission but found " + delivery);
        }
        return judge(delivery.submissions().get(0));
    }

    /** Judges all submissions of an inbox. */
    List<CheckedSubmission> judgeAll(Path folder) {
        return receive(folder).submissions().stream().map(this::judge).toList();
    }

    CheckedSubmission judge(SubmissionSource source) {
        return checker.check(source);
    }
}
