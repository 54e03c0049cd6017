package org.learningdistricts.intake.check.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.check.reading.Cover;
import org.learningdistricts.intake.check.reading.LakeRows;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.check.reading.StatedOrigin;
import org.learningdistricts.intake.check.reading.SubmissionReader;
import org.learningdistricts.intake.check.reading.SubmissionReading;
import org.learningdistricts.intake.check.reading.TableLines;
import org.learningdistricts.intake.check.receipt.Closing;
import org.learningdistricts.intake.check.receipt.Closings;
import org.learningdistricts.intake.check.receipt.Receipt;
import org.learningdistricts.intake.check.receipt.ReceiptChecks;
import org.learningdistricts.intake.check.rows.PersonalIdentityNumber;
import org.learningdistricts.intake.check.table.PersonalDataColumn;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.RuleTotal;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.receive.WrappedSubmission;
import org.learningdistricts.intake.reference.Collection;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.schemas.Sha256;

/** Reads and judges one submission, in one pass over everything that was sent. */
public final class SubmissionChecker {

    /** Rules that find data of people, after which the bytes are not kept. */
    public static final Set<String> PERSONAL_DATA =
            Set.of(PersonalIdentityNumber.RULE, PersonalDataColumn.RULE);

    /** Changes whenever reading or checking changes, so that rejected bytes are judged again. */
    static final String READER_VERSION = "9";

    private static final List<SubmissionCheck> CHECKS =
            List.of(
                    new ReaderRemarks(),
                    new RepeatedFile(),
                    new CopyOfTable(),
                    new UnexpectedDataset(),
                    new SourceRemarks(),
                    new MissingCover(),
                    new UnknownTemplateVersion(),
                    new OlderTemplate(),
                    new QuarterMismatch(),
                    new UnitMismatch(),
                    new CoverNameDisagrees(),
                    new MissingTotals(),
                    new MissingTotalsRow(),
                    new AnnouncedDatasetMissing(),
                    new UnreadTotal(),
                    new TotalLineCounted(),
                    new NoteLineCounted(),
                    new TextNumberNotSummed(),
                    new RowCountMismatch(),
                    new ControlTotalMismatch(),
                    new NoControlTotal(),
                    new DatasetMissing(),
                    new RowsMissing(),
                    new NoFigures());

    private final Reference reference;
    private final Contracts contracts;
    private final CheckCatalogue catalogue;
    private final ReadLimits limits;
    private final Closings closings;
    private final SubmissionReader reader;

    /** One that takes submissions of all quarters in. */
    public SubmissionChecker(
            Reference reference, Contracts contracts, CheckCatalogue catalogue, ReadLimits limits) {
        this(reference, contracts, catalogue, limits, Closings.NONE);
    }

    public SubmissionChecker(
            Reference reference,
            Contracts contracts,
            CheckCatalogue catalogue,
            ReadLimits limits,
            Closings closings) {
        this.reference = reference;
        this.contracts = contracts;
        this.catalogue = catalogue;
        this.limits = limits;
        this.closings = closings;
        this.reader = new SubmissionReader(catalogue, limits);
    }

    /** Names everything that a verdict depends on, apart from the submission and its receipt. */
    public String judgeDigest() {
        return Sha256.of(
                String.join(
                        "-",
                        READER_VERSION,
                        contracts.digest(),
                        catalogue.digest(),
                        reference.digest(),
                        limits.toString()));
    }

    /** Reads, normalises and checks one submission, with all its rows in memory. */
    public CheckedSubmission check(SubmissionSource source) {
        return check(source, null);
    }

    /**
     * Reads, normalises and checks one submission.
     *
     * @param store where the rows of large tables go
     */
    public CheckedSubmission check(SubmissionSource source, @Nullable RowStore store) {
        Scope scope = scope(source);
        Collection collection = collection(source);
        SubmissionReading reading = reader.read(scope, source.files(), store);
        Findings findings = reading.findings();
        boolean isOpen =
                source.form().equals("folder")
                        ? !WrappedSubmission.is(source)
                        : reading.isOpen() && !isRefused(source);
        ReadSubmission submission =
                new ReadSubmission(
                        source,
                        reading.scope(),
                        scope.contracts(),
                        collection,
                        reading.files(),
                        isOpen,
                        reading.cover(),
                        reading.totals());
        for (SubmissionCheck check : CHECKS) {
            check.check(submission, findings);
        }
        checkReceipt(source, collection, findings);
        boolean isArchivable =
                reading.isArchivable()
                        && !isRefused(source)
                        && !findings.hasMasked()
                        && PERSONAL_DATA.stream().allMatch(findings::lacks);
        return verdict(submission, findings, isArchivable);
    }

    /** The findings about a submission that follow from the time of its receipt alone. */
    public List<Finding> ofReceipt(SubmissionSource source) {
        Findings findings = reader.findings(scope(source));
        checkReceipt(source, collection(source), findings);
        return findings.list();
    }

    private void checkReceipt(SubmissionSource source, Collection collection, Findings findings) {
        Closing closing =
                closings.before(source.receivedAt(), source.quarter(), source.unit()).orElse(null);
        ReceiptChecks.check(new Receipt(source.receivedAt(), collection, closing), findings);
    }

    private Collection collection(SubmissionSource source) {
        return reference
                .collection(source.quarter())
                .orElseThrow(
                        () -> new IllegalStateException(source.quarter() + " is not collected"));
    }

    /**
     * The lines of a unit's submission for a quarter as they were sent; who asks for them closes
     * them.
     *
     * @param template version of the template that it was read by
     * @throws IllegalStateException if there is no such unit
     */
    public TableLines lines(
            Quarter quarter,
            String unitLevel,
            String unitCode,
            String template,
            List<SourceFile> files) {
        return reader.lines(scope(quarter, unitLevel, unitCode, template), files);
    }

    /**
     * Where the tables of a unit's submission for a quarter lie in its files.
     *
     * @param template version of the template that it was read by
     * @throws IllegalStateException if there is no such unit
     */
    public List<SentTable> tables(
            Quarter quarter,
            String unitLevel,
            String unitCode,
            String template,
            List<SourceFile> files) {
        Scope scope = scope(quarter, unitLevel, unitCode, template);
        return reader.readBy(scope, files, null).files().stream().map(SentTable::of).toList();
    }

    private Scope scope(Quarter quarter, String unitLevel, String unitCode, String template) {
        Unit unit =
                reference
                        .units()
                        .inForce(unitLevel, unitCode, quarter.lastDay())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "no " + unitLevel + " " + unitCode));
        Scope scope = Scope.of(quarter, unit, contracts, reference);
        return contracts.named(template).map(scope::by).orElse(scope);
    }

    private Scope scope(SubmissionSource source) {
        return Scope.of(source.quarter(), source.unit(), contracts, reference);
    }

    /** What the cover of a submission says about whose it is, whatever the source says. */
    public StatedOrigin statedOrigin(SubmissionSource source) {
        return StatedOrigin.of(reader.readBy(scope(source), source.files(), null).cover());
    }

    /** Whether something of a submission may not be opened at all. */
    private boolean isRefused(SubmissionSource source) {
        return source.remarks().stream()
                .map(remark -> Severity.of(catalogue.entry(remark.rule()).severity()))
                .anyMatch(Severity.ERROR::equals);
    }

    private CheckedSubmission verdict(
            ReadSubmission submission, Findings findings, boolean archivable) {
        List<RuleTotal> totals = findings.totals();
        boolean isRejected = findings.hasErrors();
        String accepted = CheckedSubmission.acceptedWith(RuleTotal.count(totals, Severity.WARNING));
        List<CheckedTable> tables = new ArrayList<>();
        for (ReadFile file : submission.files()) {
            if (file.use() == ReadFile.FileUse.TABLE
                    && submission.scope().contracts().datasets().contains(file.contract())) {
                Long rows = file.outcome() instanceof ReadOutcome.Read read ? read.rows() : null;
                tables.add(
                        new CheckedTable(
                                file.contract(),
                                file.shownName(),
                                rows,
                                isRejected ? null : LakeRows.of(file),
                                file.plain() == null ? null : file.plain().stored()));
            }
        }
        return new CheckedSubmission(
                submission.source(),
                isRejected ? CheckedSubmission.REJECTED : accepted,
                sequence(submission.cover()),
                submission.scope().contracts().version(),
                submission.collection().dueDay(),
                archivable,
                totals,
                findings.list(),
                submission.files().stream().map(SentTable::of).toList(),
                List.copyOf(tables));
    }

    private static @Nullable Long sequence(Cover cover) {
        Optional<Cover.CoverEntry> entry = cover.entry("sequence");
        if (entry.isEmpty() || (!entry.get().cell().isFilled() && !entry.get().cell().isFaulty())) {
            return 1L;
        }
        return entry.get().cell().value() instanceof Long sequence ? sequence : null;
    }
}
