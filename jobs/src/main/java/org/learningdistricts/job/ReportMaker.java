package org.learningdistricts.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningdistricts.contract.CheckCatalogue;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.receive.SourceFile;
import org.learningdistricts.reference.Quarter;
import org.learningdistricts.report.Answer;
import org.learningdistricts.report.JsonReport;
import org.learningdistricts.report.ReportFolder;
import org.learningdistricts.report.ReportKinds;
import org.learningdistricts.report.Reports;
import org.learningdistricts.report.html.HtmlReport;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.state.JudgedSubmission;
import org.learningdistricts.state.StateDatabase;
import org.learningdistricts.state.UnitStatus;

/** Makes the forms of answers that a load with {@code --reports json} left out. */
public final class ReportMaker {

    private final DataFolder folder;
    private final ReadLimits limits;
    private final CheckCatalogue catalogue;
    private final Reports reports;
    private final Archive archive;

    public ReportMaker(DataFolder folder, ReadLimits limits) {
        Schemas schemas = Schemas.bundled();
        this.folder = folder;
        this.limits = limits;
        this.catalogue = CheckCatalogue.load(schemas);
        this.reports = new Reports(Contracts.load(schemas), catalogue);
        this.archive = new Archive(folder.archive());
    }

    /**
     * What was made.
     *
     * @param made the folders of the submissions whose answers are complete now
     * @param missing folders that hold no {@code report.json} to make the others from
     */
    public record Outcome(List<Path> made, List<Path> missing) {}

    /**
     * Completes the answers to submissions that lack a form.
     *
     * @param quarters of these quarters only, empty for all
     * @param units of the units with these codes only, empty for all
     */
    public Outcome make(Set<Quarter> quarters, Set<String> units) {
        List<Path> made = new ArrayList<>();
        List<Path> missing = new ArrayList<>();
        DataState.read(
                folder,
                state -> {
                    Map<String, List<Finding>> reviews = reviews(state);
                    for (JudgedSubmission judged : wanted(state, quarters, units)) {
                        Path place = folder.reports().resolve(place(judged));
                        if (!Files.isRegularFile(place.resolve(JsonReport.FILE_NAME))) {
                            missing.add(place);
                        } else if (!Files.exists(place.resolve(HtmlReport.FILE_NAME))) {
                            complete(place, judged, reviews);
                            made.add(place);
                        }
                    }
                });
        if (!made.isEmpty()) {
            reports.writeCatalogue(folder.reports());
        }
        return new Outcome(List.copyOf(made), List.copyOf(missing));
    }

    private void complete(Path place, JudgedSubmission judged, Map<String, List<Finding>> reviews) {
        Answer answer = JsonReport.read(place.resolve(JsonReport.FILE_NAME));
        List<Finding> about =
                reviews.getOrDefault(
                        key(judged.quarter(), judged.unitCode(), judged.digest()), List.of());
        reports.write(place, answer.with(about), files(judged), ReportKinds.ALL);
    }

    /** The findings of the build about the newest versions, none before the first release. */
    private Map<String, List<Finding>> reviews(StateDatabase state) {
        Map<String, List<Finding>> reviews = new HashMap<>();
        if (folder.currentReleaseId().isPresent()) {
            ReleasedReviews released = ReleasedReviews.of(folder.currentRelease(), catalogue);
            for (UnitStatus unit : state.unitStatus()) {
                reviews.put(
                        key(unit.quarter(), unit.unitCode(), unit.digest()), released.about(unit));
            }
        }
        return reviews;
    }

    private static String key(String quarter, String unitCode, String digest) {
        return String.join(":", quarter, unitCode, digest);
    }

    private List<SourceFile> files(JudgedSubmission judged) {
        if (!judged.isArchived()) {
            return List.of();
        }
        try {
            return archive.files(judged.groupId(), judged.digest(), limits);
        } catch (IOException e) {
            throw new LoadFault(
                    "cannot read the archived submission "
                            + judged.groupId()
                            + "/"
                            + judged.digest()
                            + ": "
                            + Faults.reason(e),
                    e);
        }
    }

    private static List<JudgedSubmission> wanted(
            StateDatabase state, Set<Quarter> quarters, Set<String> units) {
        return state.judgedSubmissions().stream()
                .filter(
                        judged ->
                                quarters.isEmpty()
                                        || quarters.contains(Quarter.parse(judged.quarter())))
                .filter(judged -> units.isEmpty() || units.contains(judged.unitCode()))
                .toList();
    }

    private static Path place(JudgedSubmission judged) {
        return ReportFolder.of(
                judged.quarter(), judged.unitCode(), judged.receivedAt(), judged.digest());
    }
}
