package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.TableTitles;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.intake.reference.UnitNames;
import org.learningdistricts.reader.csv.CsvReader;
import org.learningdistricts.reader.encoding.TwiceEncodedText;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.HeldSource;
import org.learningdistricts.reader.file.PathSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.file.ZipContents;
import org.learningdistricts.reader.table.Labels;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Vocabulary;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookOpening;
import org.learningdistricts.reader.workbook.WorkbookReader;
import org.learningdistricts.reader.workbook.WorkbookSheet;

/**
 * Looks on the cover of what is named for no unit for the unit that sent it. That is a help to
 * people, so what is large, odd or broken is left alone: it is read once it has its right name.
 */
final class CoverLook {

    private static final int LONGEST_COVER = 1 << 16;
    private static final long LARGEST_FILE = 1L << 25;
    private static final long LARGEST_CONTENT = 1L << 27;

    private final Contracts contracts;
    private final LocalDate day;
    private final List<Unit> units;
    private final UnitNames names;
    private final ReadLimits limits;
    private final Vocabulary vocabulary;

    /** A file in a folder or zip file, or one that lies alone. */
    private record Inner(String name, ByteSource content) {}

    /**
     * @param day last day of the quarter
     * @param units those that may submit
     */
    CoverLook(
            Contracts contracts,
            LocalDate day,
            List<Unit> units,
            UnitNames names,
            ReadLimits limits) {
        this.contracts = contracts;
        this.day = day;
        this.units = units;
        this.names = names;
        this.limits =
                limits.with(
                        Map.of(
                                "bytes", Math.min(limits.bytes(), LARGEST_FILE),
                                "inflatedBytes",
                                        Math.min(limits.inflatedBytes(), LARGEST_CONTENT)));
        this.vocabulary = vocabulary();
    }

    private Vocabulary vocabulary() {
        Contract cover = contracts.cover();
        Set<String> words = new HashSet<>();
        cover.entries().forEach(entry -> words.add(Labels.key(entry.titleVi())));
        units.forEach(unit -> words.addAll(names.spellings(unit.name())));
        return new Vocabulary(TableTitles.titles(contracts, cover, day).keySet(), words);
    }

    /** The unit that the cover names; nothing if there is none, or it says two different things. */
    Optional<Unit> unitOf(Path path) {
        return unit(entries(path));
    }

    /** What the cover says, by what the program uses it for; nothing if none was found. */
    Map<String, String> entries(Path path) {
        try {
            SeenCover cover = new SeenCover(contracts, day);
            return isSeen(path, cover) ? cover.entries() : Map.of();
        } catch (IOException | RuntimeException e) {
            return Map.of(); // no file of an inbox keeps the others from being received
        }
    }

    /** The unit that entries of a cover name. */
    Optional<Unit> unit(Map<String, String> entries) {
        String code = entries.getOrDefault("unit-code", "").strip();
        String name = entries.getOrDefault("unit-name", "").strip();
        Optional<Unit> byCode =
                one(unit -> unit.code().equals(code))
                        .or(() -> one(unit -> LeadingZeros.areLost(unit.code(), code)));
        Optional<Unit> byName =
                name.isEmpty() ? Optional.empty() : one(unit -> names.agree(unit.name(), name));
        boolean isContrary = byCode.isPresent() && byName.isPresent() && !byCode.equals(byName);
        return isContrary ? Optional.empty() : byCode.or(() -> byName);
    }

    private Optional<Unit> one(Predicate<Unit> fits) {
        List<Unit> found = units.stream().filter(fits).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a cover was found and read to its end. */
    private boolean isSeen(Path path, SeenCover cover) throws IOException {
        List<Inner> files = files(path);
        Optional<Inner> table =
                files.stream()
                        .filter(file -> FileNames.isText(file.name()))
                        .filter(file -> isCover(FileNames.title(file.name())))
                        .findFirst();
        if (table.isPresent()) {
            ByteSource content = HeldSource.beginning(table.get().content(), LONGEST_COVER);
            return isRead(new CsvReader(vocabulary, limits).read(content, cover));
        }
        List<Inner> workbooks =
                files.stream().filter(file -> FileNames.isWorkbook(file.name())).toList();
        return workbooks.size() == 1 && isSeen(workbooks.get(0).content(), cover);
    }

    private boolean isSeen(ByteSource file, SeenCover cover) throws IOException {
        if (file.size() <= limits.bytes()
                && new WorkbookReader(limits).open(file) instanceof WorkbookOpening.Opened opened) {
            try (Workbook workbook = opened.workbook()) {
                Optional<WorkbookSheet> sheet =
                        workbook.sheets().stream()
                                .filter(one -> isCover(TwiceEncodedText.meant(one.name())))
                                .findFirst();
                return sheet.isPresent() && isRead(workbook.read(sheet.get(), vocabulary, cover));
            }
        }
        return false;
    }

    private static boolean isRead(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Read;
    }

    private boolean isCover(String name) {
        return contracts
                .byTableName(name)
                .or(() -> contracts.byCopyName(name))
                .filter(contracts.cover()::equals)
                .isPresent();
    }

    private List<Inner> files(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Inbox.entries(path).stream()
                    .filter(file -> FileNames.irregularity(file) == null)
                    .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(CoverLook::inner)
                    .toList();
        }
        if (!FileNames.form(path).equals("zip")) {
            return List.of(inner(path));
        }
        if (Files.size(path) > limits.bytes()) {
            return List.of();
        }
        ZipContents contents = ZipContents.of(path, limits);
        return contents.unsafeNames().isEmpty()
                ? contents.files().stream()
                        .filter(file -> !FileNames.isOfTheSystem(file.name()))
                        .map(file -> new Inner(FileNames.simple(file.name()), file))
                        .toList()
                : List.of();
    }

    private static Inner inner(Path file) {
        return new Inner(String.valueOf(file.getFileName()), new PathSource(file));
    }
}
