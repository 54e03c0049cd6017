package org.learningdistricts.intake.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.schemas.Schemas;

class ContractsTest {

    private final Contracts contracts = Contracts.load(Schemas.bundled());

    @ParameterizedTest
    @CsvSource({
        "Biết chữ, literacy",
        "BIET CHU, literacy",
        "Biet_chu, literacy",
        "'  Biết   chữ ', literacy",
        "trung-tâm học tập CỘNG ĐỒNG, learning_centres",
        "Learning centres, learning_centres",
        "Bia, cover",
        "tong kiem tra, totals",
        "Ghi chú,",
        "~$literacy,"
    })
    void forgivesAccentsCaseAndBlanksOfATableName(String name, String table) {
        assertThat(contracts.byTableName(name).map(Contract::name).orElse(null)).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({"Biết chữ, true", "biết  chữ, true", "literacy, true", "Biet chu, false"})
    void tellsWhetherANameWasForgivenSomething(String name, boolean isNamed) {
        assertThat(contracts.byTableName(name).orElseThrow().isNamed(name)).isEqualTo(isNamed);
    }
}
