package org.learningdistricts.intake.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A column of a table, as its Table Schema describes it.
 *
 * @param type {@code string}, {@code integer}, {@code number}, {@code boolean} or {@code date}
 * @param role {@code figures} or {@code list}: parts joined by plus signs; {@code column}: of the
 *     row's dataset and member; null if it has none
 * @param allowed the only texts allowed, empty for any
 * @param pattern what a text looks like, null for any
 */
record SchemaColumn(
        String name,
        String type,
        @Nullable String role,
        boolean isRequired,
        List<String> allowed,
        @Nullable Pattern pattern,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d+)?");

    /** What is expected of a text, in both languages. */
    record Wanted(String vi, String en) {}

    static SchemaColumn of(JsonNode field) {
        JsonNode constraints = field.path("constraints");
        return new SchemaColumn(
                field.required("name").asString(),
                field.required("type").asString(),
                field.path("x-role").asString(null),
                constraints.path("required").asBoolean(false),
                StreamSupport.stream(constraints.path("enum").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList(),
                constraints.has("pattern")
                        ? Pattern.compile(constraints.get("pattern").asString())
                        : null,
                bound(constraints, "minimum"),
                bound(constraints, "maximum"));
    }

    private static @Nullable BigDecimal bound(JsonNode constraints, String name) {
        return constraints.has(name) ? constraints.get(name).decimalValue() : null;
    }

    /** The parts of a cell that is a list; the cell itself in other columns. */
    List<String> parts(String text) {
        return role == null ? List.of(text) : List.of(text.split(" \\+ ", -1));
    }

    /** What should stand there instead of a text; nothing if the text is right. */
    Optional<Wanted> insteadOf(String text) {
        return ofType(text).or(() -> ofConstraints(text));
    }

    private Optional<Wanted> ofType(String text) {
        return switch (type) {
            case "integer" ->
                    unless(INTEGER.matcher(text).matches(), "số nguyên", "a whole number");
            case "number" ->
                    unless(
                            NUMBER.matcher(text).matches(),
                            "số, phần lẻ sau dấu chấm",
                            "a number with a decimal point");
            case "boolean" ->
                    unless(
                            text.equals("true") || text.equals("false"),
                            "true hoặc false",
                            "true or false");
            case "date" -> unless(isDay(text), "ngày dạng yyyy-mm-dd", "a day as yyyy-mm-dd");
            default -> Optional.empty();
        };
    }

    private Optional<Wanted> ofConstraints(String text) {
        if (!allowed.isEmpty()) {
            String listed = String.join(", ", allowed);
            return unless(allowed.contains(text), "một trong: " + listed, "one of " + listed);
        }
        if (pattern != null) {
            return unless(
                    pattern.matcher(text).matches(), "dạng " + pattern, "the form " + pattern);
        }
        if (minimum != null && new BigDecimal(text).compareTo(minimum) < 0) {
            return unless(false, "ít nhất " + minimum, "at least " + minimum);
        }
        return maximum != null && new BigDecimal(text).compareTo(maximum) > 0
                ? unless(false, "nhiều nhất " + maximum, "at most " + maximum)
                : Optional.empty();
    }

    private static Optional<Wanted> unless(boolean isRight, String vi, String en) {
        return isRight ? Optional.empty() : Optional.of(new Wanted(vi, en));
    }

    static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
