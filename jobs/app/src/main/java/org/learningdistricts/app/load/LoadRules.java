package org.learningdistricts.app.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.report.Reports;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.LedgerClosings;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.ReleaseInputs;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.schemas.Schemas;

/**
 * What a load receives, judges and answers by.
 *
 * @param reference units, their names and the calendar
 * @param inputs what they make of a release
 * @param decisions what people decided about names of units, as text; null if nothing
 */
record LoadRules(
        Schemas schemas,
        Reference reference,
        Contracts contracts,
        CheckCatalogue catalogue,
        Inbox inbox,
        SubmissionChecker checker,
        Reports reports,
        ReleaseInputs inputs,
        @Nullable String decisions) {

    /**
     * Reads them.
     *
     * @throws LoadFault if the reference data or the decisions of the data folder are at fault
     */
    static LoadRules of(LoadRequest request, Schemas schemas) {
        String decisions = text(request.folder().unitAliases());
        Reference reference = reference(schemas, decisions);
        Contracts contracts = Contracts.load(schemas);
        CheckCatalogue catalogue = CheckCatalogue.load(schemas);
        SubmissionChecker checker =
                new SubmissionChecker(
                        reference,
                        contracts,
                        catalogue,
                        request.limits(),
                        LedgerClosings.of(new Lake(request.folder().lake())));
        return new LoadRules(
                schemas,
                reference,
                contracts,
                catalogue,
                new Inbox(reference, contracts, catalogue, request.limits()),
                checker,
                new Reports(contracts, catalogue, checker, request.limits()),
                ReleaseInputs.of(schemas, contracts),
                decisions.isEmpty() ? null : decisions);
    }

    private static Reference reference(Schemas schemas, String decisions) {
        try {
            return Reference.load(schemas, decisions);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new LoadFault(
                    "không dùng được bộ tham chiếu / cannot use the reference data: "
                            + e.getMessage(),
                    e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new LoadFault(
                    "không đọc được / cannot read " + file + ": " + Faults.reason(e), e);
        }
    }
}
