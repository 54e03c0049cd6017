package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.DateRange;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.UnusualCharacters;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.table.Labels;

/**
 * The receipt times that the data team keeps beside the submissions of a quarter. A unit whose time
 * is left empty counts as not listed; one whose time is in doubt has none.
 */
final class ReceiptTimes {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

    private final String shown;
    private final Contract contract;
    private final LocalDate quarterEnd;
    private final List<Unit> units;
    private final Findings findings;
    private final Map<String, Noted> first = new HashMap<>();
    private final Set<String> inDoubt = new HashSet<>();
    private boolean readable = true;

    private ReceiptTimes(
            String shown,
            Contract contract,
            LocalDate quarterEnd,
            List<Unit> units,
            Findings findings) {
        this.shown = shown;
        this.contract = contract;
        this.quarterEnd = quarterEnd;
        this.units = units;
        this.findings = findings;
    }

    /**
     * Reads the file if it is there; what cannot be read becomes a finding about {@code shown}.
     *
     * @param quarterEnd last day of the quarter that the times are for
     * @param units those that may submit
     * @throws UncheckedIOException if the disk does not give its bytes
     */
    static ReceiptTimes read(
            Path file,
            String shown,
            Contract contract,
            LocalDate quarterEnd,
            List<Unit> units,
            Findings findings) {
        ReceiptTimes receipts = new ReceiptTimes(shown, contract, quarterEnd, units, findings);
        String irregularity = FileNames.irregularity(file);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return receipts;
        }
        if (irregularity != null) {
            receipts.readable = false;
            findings.add(irregularity, Place.file(shown), shown, null);
        } else {
            try {
                String text = text(file);
                receipts.parse(text.startsWith("\ufeff") ? text.substring(1) : text);
            } catch (FileSystemException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            } catch (IOException | UncheckedIOException e) {
                receipts.readable = false;
                UnreadableReceiptTime.add(findings, Place.file(shown), e.getMessage());
            }
        }
        return receipts;
    }

    private static String text(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(file.toString(), null, e.getMessage());
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Whether the file as a whole could be read, or was not there. */
    boolean isReadable() {
        return readable;
    }

    /**
     * When a unit's submission was received: the time noted for it, {@code otherwise} if none is,
     * nothing if what is noted cannot be read or disagrees.
     */
    Optional<LocalDateTime> of(String unitCode, LocalDateTime otherwise) {
        if (inDoubt.contains(unitCode)) {
            return Optional.empty();
        }
        Noted noted = first.get(unitCode);
        return Optional.of(noted == null ? otherwise : noted.moment());
    }

    private void parse(String text) throws IOException {
        List<Listed> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            int unit = -1;
            int time = -1;
            for (CSVRecord row : parser) {
                if (unit < 0 || time < 0) {
                    unit = position(row, "unit-code");
                    time = position(row, "received-at");
                    if (unit < 0 || time < 0) {
                        throw new IOException("header " + row.toList());
                    }
                } else if (row.size() > Math.max(unit, time) && !row.get(time).isBlank()) {
                    rows.add(
                            new Listed(
                                    parser.getCurrentLineNumber(),
                                    row.get(unit).strip(),
                                    row.get(time).strip()));
                }
            }
        }
        MonthFirstReceiptTimes order = new MonthFirstReceiptTimes(rows.stream().map(Listed::time));
        for (Listed row : rows) {
            unitCode(row.unit(), place("unit-code", row.line(), row.unit()))
                    .ifPresent(
                            code ->
                                    note(
                                            code,
                                            row.time(),
                                            place("received-at", row.line(), code),
                                            order));
        }
    }

    private Place place(String role, long line, String code) {
        return Place.cell(shown, line, field(role).name()).in(contract).ofRow(code);
    }

    private Field field(String role) {
        return contract.fields().get(contract.indexOfRole(role));
    }

    /** The code of a unit that may submit; spreadsheets take leading zeros away. */
    private Optional<String> unitCode(String sent, Place place) {
        String text = UnusualCharacters.unquoted(sent);
        List<String> fitting =
                units.stream().map(Unit::code).filter(text::equals).distinct().toList();
        if (fitting.isEmpty()) {
            fitting =
                    units.stream()
                            .filter(unit -> LeadingZeros.areLost(unit.code(), text))
                            .map(Unit::code)
                            .distinct()
                            .toList();
        }
        if (fitting.size() != 1) {
            ReceiptOfUnknownUnit.add(findings, place, sent);
            return Optional.empty();
        }
        if (!fitting.get(0).equals(sent)) {
            boolean isWhole = fitting.get(0).equals(text);
            String rule = isWhole ? UnusualCharacters.RULE : LeadingZeros.RULE;
            findings.add(rule, place, sent, fitting.get(0));
        }
        return Optional.of(fitting.get(0));
    }

    private void note(String unitCode, String text, Place place, MonthFirstReceiptTimes order) {
        Optional<LocalDateTime> moment = ReceiptMoment.of(text);
        if (moment.isEmpty()) {
            UnreadableReceiptTime.add(findings, place, text);
            inDoubt.add(unitCode);
            return;
        }
        if (!isPlausible(moment.get(), text, place) || order.ask(findings, place, text)) {
            inDoubt.add(unitCode);
            return;
        }
        Noted before =
                first.putIfAbsent(
                        unitCode, new Noted(moment.get(), text + ", dòng / row " + place.row()));
        if (before != null && !before.moment().equals(moment.get())) {
            RepeatedReceiptTime.add(findings, place, text, before.shown());
            inDoubt.add(unitCode);
        }
    }

    private boolean isPlausible(LocalDateTime moment, String text, Place place) {
        DateRange plausible = field("received-at").plausible();
        boolean isPlausible = plausible.holds(moment.toLocalDate(), quarterEnd);
        if (!isPlausible) {
            String range = plausible.shown(FieldType.DATE, quarterEnd);
            ImplausibleReceiptTime.add(findings, place, text, range);
        }
        return isPlausible;
    }

    private int position(CSVRecord header, String role) {
        List<String> keys = header.toList().stream().map(Labels::key).toList();
        Field field = field(role);
        return Math.max(
                keys.indexOf(Labels.key(field.name())), keys.indexOf(Labels.key(field.titleVi())));
    }

    /** A row of the list. */
    private record Listed(long line, String unit, String time) {}

    /**
     * What the first row of a unit says.
     *
     * @param shown the time as written, and its row
     */
    private record Noted(LocalDateTime moment, String shown) {}
}
