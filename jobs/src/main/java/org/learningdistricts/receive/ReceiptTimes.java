package org.learningdistricts.receive;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Labels;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;

/**
 * The receipt times that the data team keeps beside the submissions of a quarter. A time without an
 * offset is Hanoi time.
 */
final class ReceiptTimes {

    private static final String RULE = "unreadable-receipt-time";
    private static final String EXPECTED = "2025-03-18T09:30:00";
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().get();

    private final Map<String, Optional<LocalDateTime>> times = new HashMap<>();
    private boolean readable = true;

    private ReceiptTimes() {}

    /** Reads the file if it is there; what cannot be read becomes a finding about {@code shown}. */
    static ReceiptTimes read(Path file, String shown, Contract contract, Findings findings) {
        ReceiptTimes receipts = new ReceiptTimes();
        if (Files.isRegularFile(file)) {
            try {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                receipts.parse(
                        text.startsWith("\ufeff") ? text.substring(1) : text,
                        shown,
                        contract,
                        findings);
            } catch (IOException | UncheckedIOException e) {
                receipts.readable = false;
                findings.add(RULE, Place.file(shown), e.getMessage(), EXPECTED);
            }
        }
        return receipts;
    }

    /** Whether the file as a whole could be read, or was not there. */
    boolean isReadable() {
        return readable;
    }

    /** The time noted for a unit: null if the file does not speak of it, empty if unreadable. */
    Optional<LocalDateTime> of(String unitCode, LocalDateTime otherwise) {
        return times.getOrDefault(unitCode, Optional.of(otherwise));
    }

    private void parse(String text, String shown, Contract contract, Findings findings)
            throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            int unit = -1;
            int time = -1;
            for (CSVRecord row : parser) {
                if (unit < 0 || time < 0) {
                    unit = position(row, contract, "unit-code");
                    time = position(row, contract, "received-at");
                    if (unit < 0 || time < 0) {
                        throw new IOException("header " + row.toList());
                    }
                } else if (row.size() > Math.max(unit, time)) {
                    Optional<LocalDateTime> moment = moment(row.get(time).strip());
                    if (moment.isEmpty()) {
                        String column =
                                contract.fields().get(contract.indexOfRole("received-at")).name();
                        findings.add(
                                RULE,
                                Place.cell(shown, parser.getCurrentLineNumber(), column),
                                row.get(time),
                                EXPECTED);
                    }
                    times.put(row.get(unit).strip(), moment);
                }
            }
        }
    }

    private static int position(CSVRecord header, Contract contract, String role) {
        List<String> keys = header.toList().stream().map(Labels::key).toList();
        return contract.withRole(role)
                .map(
                        field ->
                                Math.max(
                                        keys.indexOf(Labels.key(field.name())),
                                        keys.indexOf(Labels.key(field.titleVi()))))
                .orElse(-1);
    }

    /** The moment that a text names, in Hanoi time, or nothing. */
    static Optional<LocalDateTime> moment(String text) {
        String iso = text.replace(' ', 'T');
        try {
            if (!iso.contains("T")) {
                return Optional.of(LocalDate.parse(iso).atStartOfDay());
            }
            return Optional.of(LocalDateTime.parse(iso));
        } catch (DateTimeException local) {
            try {
                return Optional.of(
                        OffsetDateTime.parse(iso).atZoneSameInstant(HANOI).toLocalDateTime());
            } catch (DateTimeException offset) {
                return Optional.empty();
            }
        }
    }
}
