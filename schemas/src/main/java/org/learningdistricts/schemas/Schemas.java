package org.learningdistricts.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives access to the files of the {@code schemas} folder by their path in it, such as {@code
 * contracts/2025.1/literacy.json} or {@code reference/units.csv}.
 *
 * <p>A folder given by the user can take the place of {@code reference/}: it must hold every file
 * of {@link #REFERENCE_FILES}, so that two sets are never mixed. The files of {@link
 * #OPTIONAL_REFERENCE_FILES} it may lack; of {@link #DEFAULT_REFERENCE_FILES} the bundled ones
 * stand in.
 */
public final class Schemas {

    /** The files that make up a set of reference data. */
    public static final List<String> REFERENCE_FILES =
            List.of(
                    "collection_calendar.csv",
                    "indicators.csv",
                    "standards.csv",
                    "targets.csv",
                    "unit_succession.csv",
                    "units.csv");

    /** Files that a set of reference data may hold as well. */
    public static final List<String> OPTIONAL_REFERENCE_FILES =
            List.of("succession_weights.csv", "unit_aliases.csv");

    /** Files of which the bundled ones count where a set of reference data lacks them. */
    public static final List<String> DEFAULT_REFERENCE_FILES = List.of("plausibility.csv");

    private static final String REFERENCE = "reference/";

    private final @Nullable Path referenceFolder;

    private Schemas(@Nullable Path referenceFolder) {
        this.referenceFolder = referenceFolder;
    }

    /** The schemas that the program was built with, Hanoi's reference data included. */
    public static Schemas bundled() {
        return new Schemas(null);
    }

    /**
     * The bundled schemas with another set of reference data.
     *
     * @throws IllegalArgumentException if the folder lacks one of {@link #REFERENCE_FILES}
     */
    public static Schemas withReference(Path folder) {
        List<String> missing = missingReference(folder);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "reference folder " + folder + " lacks " + String.join(", ", missing));
        }
        return new Schemas(folder);
    }

    /** Which of {@link #REFERENCE_FILES} a folder lacks. */
    public static List<String> missingReference(Path folder) {
        return REFERENCE_FILES.stream()
                .filter(name -> !Files.isRegularFile(folder.resolve(name)))
                .toList();
    }

    /** The newest version of the submission contract. */
    public ContractVersion contract() {
        List<ContractVersion> versions = contractVersions();
        return versions.get(versions.size() - 1);
    }

    /** The versions of the submission contract, oldest first; there is at least one. */
    public List<ContractVersion> contractVersions() {
        return ContractVersion.listed(text(ContractVersion.LIST));
    }

    /**
     * The text of one file.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read schema file " + path, e);
        }
    }

    /** The text of one file, or nothing if a folder given by the user lacks it. */
    public Optional<String> optionalText(String path) {
        return isLacking(path) ? Optional.empty() : Optional.of(text(path));
    }

    /**
     * Copies the reference data into an existing folder, for readers that need real files; what
     * they lack is there without rows.
     */
    public void copyReferenceTo(Path folder) throws IOException {
        for (String name : REFERENCE_FILES) {
            copyTo(REFERENCE + name, folder.resolve(name));
        }
        for (String name : DEFAULT_REFERENCE_FILES) {
            copyTo(REFERENCE + name, folder.resolve(name));
        }
        for (String name : OPTIONAL_REFERENCE_FILES) {
            String path = REFERENCE + name;
            if (isLacking(path)) {
                Files.writeString(folder.resolve(name), header(path));
            } else {
                copyTo(path, folder.resolve(name));
            }
        }
    }

    /** The titles of a table of which the bundled one has them. */
    private static String header(String path) {
        return bundled().text(path).lines().findFirst().orElseThrow() + "\n";
    }

    /** Copies one file to a place that does not exist yet. */
    public void copyTo(String path, Path target) throws IOException {
        try (InputStream in = open(path)) {
            Files.copy(in, target);
        }
    }

    /** SHA-256, in hexadecimal, over the names and bytes of the given files, in the given order. */
    public String digest(List<String> paths) {
        MessageDigest digest = Sha256.newDigest();
        for (String path : paths) {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes(path));
            digest.update((byte) 0);
        }
        return Sha256.hex(digest);
    }

    /** The digest of the reference data alone: it changes when units, rules or calendar do. */
    public String referenceDigest() {
        return digest(referencePaths());
    }

    /** The files that the reference data consist of; bundled ones that stand in are among them. */
    public List<String> referencePaths() {
        return Stream.of(REFERENCE_FILES, DEFAULT_REFERENCE_FILES, OPTIONAL_REFERENCE_FILES)
                .flatMap(List::stream)
                .map(name -> REFERENCE + name)
                .filter(path -> !isLacking(path) || hasDefault(path))
                .toList();
    }

    /** Whether the user's folder should hold a file and does not. */
    private boolean isLacking(String path) {
        return referenceFolder != null
                && path.startsWith(REFERENCE)
                && !Files.isRegularFile(
                        referenceFolder.resolve(path.substring(REFERENCE.length())));
    }

    private static boolean hasDefault(String path) {
        return DEFAULT_REFERENCE_FILES.contains(path.substring(REFERENCE.length()));
    }

    private InputStream open(String path) throws IOException {
        if (referenceFolder != null
                && path.startsWith(REFERENCE)
                && !(isLacking(path) && hasDefault(path))) {
            return Files.newInputStream(
                    referenceFolder.resolve(path.substring(REFERENCE.length())));
        }
        InputStream in = Schemas.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalArgumentException("no schema file " + path);
        }
        return in;
    }
}
