package org.learningdistricts.app.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.intake.check.reading.StatedOrigin;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.receive.FileNames;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Collection;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.QuarterText;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;

/**
 * A path that is a submission itself: whose and of which quarter, the request, the path or the
 * cover says.
 *
 * @param now Hanoi time
 */
record SingleSubmission(
        OfficeCheckRequest request,
        LocalDateTime now,
        Reference reference,
        Contracts contracts,
        SubmissionChecker checker) {

    /**
     * The submission that a path holds.
     *
     * @throws LoadFault if neither path nor cover nor request says whose it is
     */
    SubmissionSource of(Path path) {
        Path parent = path.getParent();
        Quarter quarter = request.quarter();
        if (quarter == null && parent != null) {
            quarter = OfficeCheck.quarterNamed(parent).orElse(null);
        }
        String code = request.unit();
        if (code == null && quarter != null) {
            String named = unitNamed(path);
            code = find(quarter, named).isPresent() ? named : null;
        }
        if (quarter == null || code == null) {
            StatedOrigin stated = stated(path);
            quarter = quarter == null ? stated.quarter() : quarter;
            code = code == null ? stated.unitCode() : code;
        }
        if (quarter == null || code == null) {
            requireNoQuarterInWords(path);
            throw new LoadFault(
                    ("%s: bìa và đường dẫn không cho biết quý hoặc đơn vị; hãy ghi --quarter và"
                                    + " --unit / neither cover nor path says quarter and unit; name"
                                    + " them with --quarter and --unit")
                            .formatted(path));
        }
        Quarter known = quarter;
        String wanted = code;
        Unit unit =
                find(known, wanted)
                        .orElseThrow(
                                () ->
                                        new LoadFault(
                                                ("%s: %s không phải đơn vị nộp báo cáo của quý %s"
                                                                + " / is no unit that submits for"
                                                                + " the quarter")
                                                        .formatted(path, wanted, known)));
        return source(path, known, unit);
    }

    /** A folder that is named for a quarter in words is no submission. */
    private static void requireNoQuarterInWords(Path path) {
        List<Quarter> meant = QuarterText.in(String.valueOf(path.getFileName()));
        if (Files.isDirectory(path) && meant.size() == 1) {
            throw new LoadFault(
                    "%1$s: tên cho biết đây là %2$s; đổi tên thành %4$s / its name says %3$s; rename it to %4$s"
                            .formatted(
                                    path,
                                    Language.VI.quarter(meant.get(0)),
                                    Language.EN.quarter(meant.get(0)),
                                    meant.get(0)));
        }
    }

    private SubmissionSource source(Path path, Quarter quarter, Unit unit) {
        LocalDateTime receivedAt = request.receivedAt() == null ? now : request.receivedAt();
        return SubmissionSource.of(path, quarter, unit, receivedAt, contracts, request.limits());
    }

    /** Reads the cover as if the submission were anybody's. */
    private StatedOrigin stated(Path path) {
        Quarter today = new Quarter(now.getYear(), (now.getMonthValue() + 2) / 3);
        return submitting(today).stream()
                .findFirst()
                .map(unit -> checker.statedOrigin(source(path, today, unit)))
                .orElse(new StatedOrigin(null, null));
    }

    private Optional<Unit> find(Quarter quarter, String code) {
        return submitting(quarter).stream()
                .filter(unit -> unit.code().equals(code) || LeadingZeros.areLost(unit.code(), code))
                .findFirst();
    }

    private List<Unit> submitting(Quarter quarter) {
        return reference
                .collection(quarter)
                .map(Collection::unitLevel)
                .map(level -> reference.units().inForce(level, quarter.lastDay()))
                .orElse(List.of());
    }

    private static String unitNamed(Path path) {
        String name = String.valueOf(path.getFileName());
        return Files.isDirectory(path) ? name : FileNames.stem(name);
    }
}
