package org.learningdistricts.reader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A program beside the JDK that some tests use. Where it is not installed they are skipped, and say
 * what to install.
 */
public final class InstalledProgram {

    public static final InstalledProgram CHROMEDRIVER =
            new InstalledProgram(
                    "chromium-driver",
                    List.of("chromedriver"),
                    List.of("/usr/lib/chromium", "/usr/lib/chromium-browser"));

    public static final InstalledProgram CHROMIUM =
            new InstalledProgram(
                    "chromium",
                    List.of(
                            "chromium",
                            "chromium-browser",
                            "google-chrome",
                            "google-chrome-stable",
                            "Chromium",
                            "Google Chrome"),
                    List.of(
                            "/Applications/Chromium.app/Contents/MacOS",
                            "/Applications/Google Chrome.app/Contents/MacOS"));

    public static final InstalledProgram SOFFICE =
            new InstalledProgram(
                    "libreoffice-calc",
                    List.of("soffice", "libreoffice"),
                    List.of(
                            "/usr/lib/libreoffice/program",
                            "/opt/libreoffice/program",
                            "/Applications/LibreOffice.app/Contents/MacOS"));

    public static final InstalledProgram PDFTOTEXT =
            new InstalledProgram("poppler-utils", List.of("pdftotext"), List.of());

    public static final InstalledProgram BASH =
            new InstalledProgram("bash", List.of("bash"), List.of());

    public static final InstalledProgram SH =
            new InstalledProgram("dash", List.of("sh"), List.of());

    public static final InstalledProgram MKFIFO =
            new InstalledProgram("coreutils", List.of("mkfifo"), List.of());

    public static final InstalledProgram SETPRIV =
            new InstalledProgram("util-linux", List.of("setpriv"), List.of());

    public static final InstalledProgram MOUNT =
            new InstalledProgram("mount", List.of("mount"), List.of());

    /** Where programs lie on Linux and macOS, on the path or not. */
    private static final List<String> USUAL =
            List.of(
                    "/usr/bin",
                    "/bin",
                    "/usr/sbin",
                    "/sbin",
                    "/usr/local/bin",
                    "/snap/bin",
                    "/opt/homebrew/bin",
                    "/opt/local/bin");

    private final String debianPackage;
    private final List<String> names;
    private final List<String> places;

    /**
     * @param names what it is called, the usual first
     * @param places more folders where it may lie
     */
    private InstalledProgram(String debianPackage, List<String> names, List<String> places) {
        this.debianPackage = debianPackage;
        this.names = names;
        this.places = places;
    }

    /**
     * Its file, wherever it is; else the running test is skipped. The property {@code test.<name>}
     * of the system or the variable {@code TEST_<NAME>} of the environment says where it lies.
     */
    public Path require() {
        List<String> folders = new ArrayList<>();
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        folders.addAll(List.of(path.split(File.pathSeparator, -1)));
        folders.addAll(USUAL);
        folders.addAll(places);
        Optional<Path> found =
                find(System.getProperty(property(), System.getenv(variable())), folders);
        assumeTrue(found.isPresent(), this::whatToInstall);
        return found.orElseThrow();
    }

    /**
     * Looks for it.
     *
     * @param told where it lies as somebody said, else null; if it is told, nowhere else is looked
     * @param folders where to look, in this order
     */
    Optional<Path> find(String told, List<String> folders) {
        if (told != null) {
            return Optional.of(Path.of(told)).filter(InstalledProgram::isProgram);
        }
        return folders.stream()
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(InstalledProgram::isProgram)
                .findFirst();
    }

    /** Why a test is skipped without it. */
    String whatToInstall() {
        return "needs %s, which is not installed (Debian, Ubuntu: apt-get install %s; %s=FILE if it is)"
                .formatted(names.get(0), debianPackage, variable());
    }

    private String property() {
        return "test." + names.get(0);
    }

    private String variable() {
        return "TEST_" + names.get(0).toUpperCase(Locale.ROOT);
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
