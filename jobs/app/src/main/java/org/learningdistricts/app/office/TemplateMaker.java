package org.learningdistricts.app.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.template.LastFigures;
import org.learningdistricts.answers.template.OfficeTemplate;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.load.ReferenceChoice;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Collection;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.schemas.Schemas;

/** Makes the workbook that an office fills in. */
public final class TemplateMaker {

    private final Contracts contracts;
    private final Reference reference;
    private final DataFolder folder;

    /**
     * What was made.
     *
     * @param collection how the quarter is collected
     * @param lastQuarter the quarter whose figures stand beside, null if none do
     */
    public record Made(
            Path file, Unit unit, Collection collection, @Nullable Quarter lastQuarter) {}

    /**
     * @param referenceFolder reference data that take the place of those of the last load
     * @param folder where reference data and figures of the last load are taken from; it need not
     *     exist
     */
    public TemplateMaker(@Nullable Path referenceFolder, DataFolder folder) {
        Schemas schemas = ReferenceChoice.ofReader(referenceFolder, folder);
        this.contracts = Contracts.load(schemas);
        this.reference = Reference.load(schemas);
        this.folder = folder;
    }

    /**
     * Makes a workbook. It is there whole or not at all.
     *
     * @param replaces whether a file that is there already may be replaced
     * @throws LoadFault if the unit does not submit for the quarter, or the file cannot be written
     */
    public Made make(String unitCode, Quarter quarter, Path out, boolean replaces) {
        Path file = out.toAbsolutePath().normalize();
        Collection collection = collection(quarter);
        Unit unit = unit(unitCode, quarter, collection);
        requireFolder(file);
        if (Files.isDirectory(file)) {
            throw new LoadFault(file + ": là thư mục, cần tên tệp / is a folder; name a file");
        }
        if (Files.exists(file) && !replaces) {
            throw new LoadFault(
                    file
                            + ": tệp đã có, có thể đã nhập số liệu; thêm --force để ghi đè / is"
                            + " there and may be filled in already; --force replaces it");
        }
        Scope scope = Scope.of(quarter, unit, contracts, reference);
        LastFigures last = LastAcceptedFigures.of(folder, scope);
        write(file, new OfficeTemplate(scope, collection, last));
        return new Made(file, unit, collection, last.quarter());
    }

    /**
     * What was made for all units.
     *
     * @param left files that were there already and were left as they are
     */
    public record AllMade(Collection collection, List<Made> made, List<Path> left) {}

    /**
     * Makes a workbook for every unit that submits for a quarter, each named by the unit's code.
     *
     * @param out folder of the workbooks; it is made if the folder around it is there
     * @param replaces whether files that are there already may be replaced
     * @throws LoadFault if nothing is collected for the quarter, or a file cannot be written
     */
    public AllMade makeAll(Quarter quarter, Path out, boolean replaces) {
        Path into = out.toAbsolutePath().normalize();
        Collection collection = collection(quarter);
        requireFolder(into);
        try {
            Files.createDirectories(into);
        } catch (IOException e) {
            throw new LoadFault(
                    "không ghi được / cannot write " + into + ": " + Faults.reason(e), e);
        }
        List<Made> made = new ArrayList<>();
        List<Path> left = new ArrayList<>();
        for (Unit unit : units(quarter, collection)) {
            Path file = into.resolve(unit.code() + ".xlsx");
            if (Files.exists(file) && !replaces) {
                left.add(file);
            } else {
                made.add(make(unit.code(), quarter, file, replaces));
            }
        }
        return new AllMade(collection, List.copyOf(made), List.copyOf(left));
    }

    /** A folder that is not there was mistyped. */
    private static void requireFolder(Path file) {
        Path folder = Objects.requireNonNull(file.getParent(), "a file has a folder");
        if (Files.notExists(folder)) {
            throw new LoadFault(folder + ": không có thư mục này / there is no such folder");
        }
    }

    private Collection collection(Quarter quarter) {
        return reference
                .collection(quarter)
                .orElseThrow(
                        () ->
                                new LoadFault(
                                        ("%s: không thu thập số liệu cho quý này / nothing is"
                                                        + " collected for this quarter")
                                                .formatted(quarter)));
    }

    private Unit unit(String code, Quarter quarter, Collection collection) {
        List<Unit> units = units(quarter, collection);
        return units.stream()
                .filter(unit -> unit.code().equals(code) || LeadingZeros.areLost(unit.code(), code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new LoadFault(
                                        ("%s không phải đơn vị nộp báo cáo của quý %s / is no unit"
                                                        + " that submits for the quarter%s")
                                                .formatted(code, quarter, example(units))));
    }

    private List<Unit> units(Quarter quarter, Collection collection) {
        return reference.units().inForce(collection.unitLevel(), quarter.lastDay()).stream()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    private static String example(List<Unit> units) {
        return units.stream()
                .findFirst()
                .map(unit -> " (ví dụ / such as %s %s)".formatted(unit.code(), unit.name()))
                .orElse("");
    }

    private static void write(Path file, OfficeTemplate template) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                template.writeTo(out);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(part, e);
            throw new LoadFault(
                    "không ghi được / cannot write " + file + ": " + Faults.reason(e), e);
        }
    }

    private static void remove(Path part, IOException cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
