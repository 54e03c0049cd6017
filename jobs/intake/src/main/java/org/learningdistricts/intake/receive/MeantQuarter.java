package org.learningdistricts.intake.receive;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Language;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.QuarterText;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.file.ReadLimits;

/**
 * The quarter, and the unit, that is meant by what lies in an inbox and in no quarter's folder: by
 * the cover of a submission, else by its name. Nothing is read on the strength of it.
 *
 * @param today day for which the titles of covers are looked up
 */
record MeantQuarter(Reference reference, Contracts contracts, ReadLimits limits, LocalDate today) {

    private static final String WORKBOOK = "xlsx";

    /** Where it belongs, in words that go on after what it is not; nothing if that is not clear. */
    Optional<Worded> of(Path entry) {
        Optional<Worded> byName = named(entry);
        // A folder of a quarter holds submissions; that of one of them is only a help.
        return isFolder(entry) && byName.isPresent() ? byName : covered(entry).or(() -> byName);
    }

    private static boolean isFolder(Path entry) {
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<Worded> named(Path entry) {
        String name = String.valueOf(entry.getFileName());
        boolean isFolder = isFolder(entry);
        List<Quarter> quarters =
                QuarterText.in(isFolder ? name : FileNames.stem(name)).stream()
                        .distinct()
                        .filter(quarter -> reference.collection(quarter).isPresent())
                        .toList();
        if (quarters.size() != 1) {
            return Optional.empty();
        }
        Quarter quarter = quarters.get(0);
        String folder = quarter.toString();
        if (!isFolder) {
            return Optional.of(toPlace(quarter, unit(quarter, name), entry, "tên", "its name"));
        }
        boolean isThere = Files.exists(entry.resolveSibling(folder), LinkOption.NOFOLLOW_LINKS);
        return Optional.of(
                isThere
                        ? words(
                                quarter,
                                "tên",
                                "its name",
                                "; thư mục " + folder + " đã có: chuyển các báo cáo vào đó",
                                "; folder " + folder + " is there: move its submissions into it")
                        : words(
                                quarter,
                                "tên",
                                "its name",
                                "; đổi tên thành " + folder,
                                "; rename it to " + folder));
    }

    private Optional<Worded> covered(Path entry) {
        Map<String, String> cover =
                new CoverLook(contracts.on(today), today, List.of(), reference.names(), limits)
                        .entries(entry);
        String stated = cover.getOrDefault("quarter", "").strip();
        Optional<Quarter> quarter =
                Quarter.of(stated)
                        .or(() -> QuarterText.of(stated))
                        .filter(q -> reference.collection(q).isPresent());
        return quarter.map(q -> toPlace(q, looked(q).unit(cover), entry, "bìa", "its cover"));
    }

    private Worded toPlace(
            Quarter quarter, Optional<Unit> unit, Path entry, String byVi, String byEn) {
        boolean isWrapped = isFolder(entry) && holdsOneWorkbook(entry);
        String name = isWrapped ? "." + WORKBOOK : String.valueOf(entry.getFileName());
        String ending = isFolder(entry) && !isWrapped ? "" : name.substring(name.lastIndexOf('.'));
        String place = quarter + "/" + unit.map(of -> of.code() + ending).orElse("");
        boolean isThere = Files.exists(entry.resolveSibling(place), LinkOption.NOFOLLOW_LINKS);
        return words(
                quarter,
                byVi,
                byEn,
                unit.map(of -> " của %s %s".formatted(of.code(), of.name())).orElse("")
                        + (isWrapped ? "; chuyển tệp Excel trong đó tới " : "; chuyển tới ")
                        + place
                        + (isThere && unit.isPresent() ? ", chỉ giữ một bản ở đó" : ""),
                unit.map(of -> " of %s %s".formatted(of.code(), of.name())).orElse("")
                        + (isWrapped ? "; move the workbook inside to " : "; move it to ")
                        + place
                        + (isThere && unit.isPresent() ? ", of which keep one only" : ""));
    }

    private static boolean holdsOneWorkbook(Path folder) {
        List<Path> entries = Inbox.entries(folder);
        return entries.stream().noneMatch(file -> FileNames.isText(file.toString()))
                && entries.stream().filter(f -> FileNames.isWorkbook(f.toString())).count() == 1;
    }

    private Worded words(Quarter quarter, String byVi, String byEn, String vi, String en) {
        return new Worded(
                quarter.toString(),
                "; " + byVi + " cho biết đây là " + Language.VI.quarter(quarter) + vi,
                "; " + byEn + " says " + Language.EN.quarter(quarter) + en);
    }

    private Optional<Unit> unit(Quarter quarter, String name) {
        return new MeantUnit(units(quarter), reference.names()).of(FileNames.stem(name));
    }

    private CoverLook looked(Quarter quarter) {
        LocalDate day = quarter.lastDay();
        return new CoverLook(contracts.on(day), day, units(quarter), reference.names(), limits);
    }

    private List<Unit> units(Quarter quarter) {
        return reference
                .collection(quarter)
                .map(of -> reference.units().inForce(of.unitLevel(), quarter.lastDay()))
                .orElse(List.of());
    }
}
