package org.learningdistricts.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningdistricts.contract.CheckCatalogue;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.receive.SourceFile;
import org.learningdistricts.reference.Quarter;
import org.learningdistricts.report.JsonReport;
import org.learningdistricts.report.ReportFolder;
import org.learningdistricts.report.ReportKinds;
import org.learningdistricts.report.Reports;
import org.learningdistricts.report.html.HtmlReport;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.state.JudgedSubmission;
import org.learningdistricts.state.StateDatabase;

/** Makes the forms of answers that a load with {@code --reports json} left out. */
public final class ReportMaker {

    private final DataFolder folder;
    private final ReadLimits limits;
    private final Reports reports;
    private final Archive archive;

    public ReportMaker(DataFolder folder, ReadLimits limits) {
        Schemas schemas = Schemas.bundled();
        this.folder = folder;
        this.limits = limits;
        this.reports = new Reports(Contracts.load(schemas), CheckCatalogue.load(schemas));
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
                    for (JudgedSubmission judged : wanted(state, quarters, units)) {
                        Path place = folder.reports().resolve(place(judged));
                        if (!Files.isRegularFile(place.resolve(JsonReport.FILE_NAME))) {
                            missing.add(place);
                        } else if (!Files.exists(place.resolve(HtmlReport.FILE_NAME))) {
                            complete(place, judged);
                            made.add(place);
                        }
                    }
                });
        if (!made.isEmpty()) {
            reports.writeCatalogue(folder.reports());
        }
        return new Outcome(List.copyOf(made), List.copyOf(missing));
    }

    private void complete(Path place, JudgedSubmission judged) {
        reports.write(
                place,
                JsonReport.read(place.resolve(JsonReport.FILE_NAME)),
                files(judged),
                ReportKinds.ALL);
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
