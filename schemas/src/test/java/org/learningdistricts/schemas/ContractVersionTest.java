package org.learningdistricts.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractVersionTest {

    private static final Path CONTRACTS = Path.of("contracts");

    @Test
    void everyFolderIsListedAndEveryListedVersionHasItsFolder() throws IOException {
        try (Stream<Path> folders = Files.list(CONTRACTS).filter(Files::isDirectory)) {
            assertThat(folders.map(folder -> String.valueOf(folder.getFileName())))
                    .as("folders of contracts, of which contracts.csv says from when each holds")
                    .containsExactlyInAnyOrderElementsOf(
                            versions().map(ContractVersion::version).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyFileNamesTheVersionOfItsFolder(ContractVersion version) throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve(version.version()))) {
            assertThat(files)
                    .allSatisfy(
                            file ->
                                    assertThat(file)
                                            .content()
                                            .containsPattern(
                                                    "\"(x-)?version\": \""
                                                            + version.version()
                                                            + "\""));
        }
    }

    static Stream<ContractVersion> versions() {
        return Schemas.bundled().contractVersions().stream();
    }

    @Test
    void oldestComesFirst() {
        String list =
                """
                version,valid_from
                2026.1,2026-01-01
                2025.1,2025-01-01
                """;
        assertThat(ContractVersion.listed(list))
                .extracting(ContractVersion::folder)
                .isEqualTo(List.of("contracts/2025.1/", "contracts/2026.1/"));
    }

    @Test
    void refusesTwoVersionsFromOneDay() {
        String list =
                """
                version,valid_from
                2025.1,2025-01-01
                2025.2,2025-01-01
                """;
        assertThatThrownBy(() -> ContractVersion.listed(list))
                .hasMessage(
                        "contracts/contracts.csv: expected one version from 2025-01-01 on, but"
                                + " found [2025.1, 2025.2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025.1,01/01/2025", "2025.1"})
    void tellsALineThatIsNoVersionAndDay(String line) {
        assertThatThrownBy(() -> ContractVersion.listed("version,valid_from\n" + line))
                .hasMessage(
                        "contracts/contracts.csv: expected version,yyyy-mm-dd but found \""
                                + line
                                + "\"");
    }
}
