package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.TableTitles;
import org.learningdistricts.reader.csv.CsvReader;
import org.learningdistricts.reader.encoding.TwiceEncodedText;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.HeldSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.Vocabulary;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookSheet;

/**
 * Finds the tables of the template in files and sheets that are not named for them: by the header,
 * else by a name that is the table's but for a number or a mark of a copy. A copy that somebody
 * corrected is no sheet of notes.
 */
public final class UnnamedTables {

    private static final int BEGINNING = 1 << 16;

    private final Contracts contracts;
    private final String unitLevel;
    private final LocalDate day;
    private final ReadLimits limits;

    /** Made once they are needed: most submissions have no such file or sheet. */
    private @Nullable TableTitles titles;

    /**
     * @param day last day of the quarter
     * @param unitLevel level of the unit that submits
     */
    public UnnamedTables(Contracts contracts, LocalDate day, String unitLevel, ReadLimits limits) {
        this.contracts = contracts;
        this.unitLevel = unitLevel;
        this.day = day;
        this.limits = limits;
    }

    /** Whether a file may be one: what programs leave beside theirs is none. */
    static boolean mayBe(String name) {
        return !FileNames.isLock(name) && (FileNames.isText(name) || FileNames.isWorkbook(name));
    }

    /**
     * The table that a file holds, of those that the unit submits.
     *
     * @throws IOException if the bytes cannot be had
     */
    public Optional<UnnamedTable> of(String name, ByteSource content) throws IOException {
        if (!mayBe(name)) {
            return Optional.empty();
        }
        Optional<Contract> named = contracts.byCopyName(FileNames.title(name));
        if (!FileNames.isText(name)) {
            return named.filter(this::isSubmitted).map(table -> new UnnamedTable(table, true));
        }
        SeenHeader seen = new SeenHeader();
        new CsvReader(vocabulary(), limits).read(HeldSource.beginning(content, BEGINNING), seen);
        return of(seen, named);
    }

    /** The table that a sheet holds, of those that the unit submits. */
    public Optional<UnnamedTable> of(Workbook workbook, WorkbookSheet sheet) {
        SeenHeader seen = new SeenHeader();
        workbook.read(sheet, vocabulary(), seen);
        return of(seen, contracts.byCopyName(TwiceEncodedText.meant(sheet.name())));
    }

    private Optional<UnnamedTable> of(SeenHeader seen, Optional<Contract> named) {
        return titles().tableOf(seen.titles())
                .or(() -> named)
                .filter(this::isSubmitted)
                .map(table -> new UnnamedTable(table, seen.hasRows()));
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(titles().all(), Set.of());
    }

    private TableTitles titles() {
        TableTitles made = titles == null ? new TableTitles(contracts, day) : titles;
        titles = made;
        return made;
    }

    private boolean isSubmitted(Contract table) {
        return table.isSubmittedBy(unitLevel);
    }
}
