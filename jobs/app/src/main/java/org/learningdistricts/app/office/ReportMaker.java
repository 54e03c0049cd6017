package org.learningdistricts.app.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.annotated.AnnotatedReport;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.answers.answer.DeliveryAnswer;
import org.learningdistricts.answers.html.HtmlReport;
import org.learningdistricts.answers.report.JsonReport;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.answers.report.Reports;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataState;
import org.learningdistricts.app.data.NamedSubmissions;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.data.ReleasedReviews;
import org.learningdistricts.app.data.SentFiles;
import org.learningdistricts.app.load.ReferenceChoice;
import org.learningdistricts.app.state.JudgedSubmission;
import org.learningdistricts.app.state.Sighting;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.app.state.UnitStatus;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

/** Makes the forms of answers that a load with {@code --reports json} left out. */
public final class ReportMaker {

    private final DataFolder folder;
    private final CheckCatalogue catalogue;
    private final Reports reports;
    private final SentFiles sent;

    /** Makes them by the reference data of the last load. */
    public ReportMaker(DataFolder folder, ReadLimits limits) {
        Schemas schemas = ReferenceChoice.ofReader(null, folder);
        this.folder = folder;
        this.catalogue = CheckCatalogue.load(schemas);
        Contracts contracts = Contracts.load(schemas);
        SubmissionChecker checker =
                new SubmissionChecker(Reference.load(schemas), contracts, catalogue, limits);
        this.reports = new Reports(contracts, catalogue, checker, limits);
        this.sent = new SentFiles(new Archive(folder.archive()), limits);
    }

    /**
     * What was made.
     *
     * @param made the folders of the submissions whose answers are complete now
     * @param missing folders that hold no {@code report.json} to make the others from
     */
    public record MadeReports(List<Path> made, List<Path> missing) {}

    /**
     * Completes the answers to submissions that lack a form.
     *
     * @param quarters of these quarters only, empty for all
     * @param units of the units with these codes only, empty for all
     * @throws RefusedRequest if nothing was received of one that is named
     */
    public MadeReports make(Set<Quarter> quarters, Set<String> units) {
        List<Path> made = new ArrayList<>();
        List<Path> missing = new ArrayList<>();
        DataState.read(
                folder,
                state -> {
                    Map<String, UnitStatus> newest = newest(state);
                    Optional<ReleasedReviews> released =
                            folder.newestReleaseId()
                                    .map(id -> folder.newestRelease())
                                    .map(file -> ReleasedReviews.of(file, catalogue));
                    for (JudgedSubmission judged : NamedSubmissions.of(state, quarters, units)) {
                        Path place = folder.reports().resolve(place(judged));
                        if (!Files.isRegularFile(place.resolve(JsonReport.FILE_NAME))) {
                            missing.add(place);
                        } else if (lacksForm(place, judged)) {
                            complete(place, judged, newest.get(judged.submissionId()), released);
                            made.add(place);
                        }
                    }
                    if (quarters.isEmpty() && units.isEmpty()) {
                        made.addAll(completeDeliveries(state));
                    }
                });
        if (!made.isEmpty()) {
            reports.writeCatalogue(folder.reports());
        }
        return new MadeReports(List.copyOf(made), List.copyOf(missing));
    }

    /** Makes the pages about paths of inboxes that are no submission. */
    private List<Path> completeDeliveries(StateDatabase state) {
        Map<String, List<String>> inboxes = Sighting.inboxes(state.sightings());
        List<Path> made = new ArrayList<>();
        for (String load : state.deliveryLoads()) {
            Path place = folder.reports().resolve(ReportFolder.ofDelivery(load));
            Path report = place.resolve(JsonReport.FILE_NAME);
            if (Files.isRegularFile(report) && !Files.exists(place.resolve(HtmlReport.FILE_NAME))) {
                DeliveryAnswer answer = JsonReport.readDelivery(report).in(inboxes);
                reports.write(place, answer, ReportKinds.ALL);
                made.add(place);
            }
        }
        return made;
    }

    private static boolean lacksForm(Path place, JudgedSubmission judged) {
        return !Files.exists(place.resolve(HtmlReport.FILE_NAME))
                || (judged.isArchived() && !Files.exists(place.resolve(AnnotatedReport.FILE_NAME)));
    }

    /**
     * Writes what is missing.
     *
     * @param newest the submission if it is the unit's newest version: the build finds something
     *     about no other
     */
    private void complete(
            Path place,
            JudgedSubmission judged,
            @Nullable UnitStatus newest,
            Optional<ReleasedReviews> released) {
        Answer given =
                JsonReport.read(place.resolve(JsonReport.FILE_NAME)).with(List.of(), List.of());
        Answer now = released.map(of -> answer(given, judged, newest, of)).orElse(given);
        reports.write(place, now, sent.of(judged), ReportKinds.ALL);
    }

    private static Answer answer(
            Answer given,
            JudgedSubmission judged,
            @Nullable UnitStatus newest,
            ReleasedReviews released) {
        return released.about(
                judged.submissionId(),
                newest == null
                        ? given.with(List.of(), released.decisions(judged.submissionId()))
                        : given.with(released.about(newest), released.decisions(newest)));
    }

    private static Map<String, UnitStatus> newest(StateDatabase state) {
        return state.unitStatus().stream()
                .collect(Collectors.toMap(UnitStatus::submissionId, unit -> unit));
    }

    private static Path place(JudgedSubmission judged) {
        return ReportFolder.of(
                judged.quarter(), judged.unitCode(), judged.receivedAt(), judged.digest());
    }
}
