package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Figures on the boundaries before and after the two reforms of {@link AreaTest}, by made-up
 * weights: a commune is split five ways as 1 : 1 : 1 : 1 : 3, another one was two as 2 : 3.
 */
class BoundaryTest {

    private static final String WEIGHTS =
            """
            old_code,new_code,effective_on,weight,kind,source,reason
            00001,10001,2025-07-01,100,people,made up,test
            00001,10002,2025-07-01,100,people,made up,test
            00001,10003,2025-07-01,100,people,made up,test
            00001,10004,2025-07-01,100,people,made up,test
            00001,10005,2025-07-01,300,people,made up,test
            00002,10006,2025-07-01,200,people,made up,test
            00003,10006,2025-07-01,300,people,made up,test
            """;

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        warehouse = AreaTest.warehouse(folder, WEIGHTS);
    }

    private static List<String> values(String figure, String quarter, String boundaries)
            throws Exception {
        return warehouse.rows(
                "select unit_key, cast(value as integer), is_estimated, round(share_estimated, 3)"
                        + " from reporting.figure_on_boundaries where figure = '%s'"
                                .formatted(figure)
                        + " and quarter = '%s' and boundaries_on = '%s' order by unit_key"
                                .formatted(quarter, boundaries));
    }

    @Test
    void areThoseOfEachReformAndThoseBefore() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select distinct boundaries_on from reporting.figure_on_boundaries"
                                        + " order by all"))
                .containsExactly("2025-06-30", "2025-07-01", "2025-10-01");
        assertThat(
                        warehouse.rows(
                                "select count(distinct weights_digest), min(length(weights_digest))"
                                        + " from reporting.figure_on_boundaries"))
                .containsExactly("1,64");
    }

    /** 1000 / 7 is 142.86: the four smaller ones have the largest remainders. */
    @Test
    void keepTheTotalOfWhatIsSplit() throws Exception {
        assertThat(values("citizens", "2025-Q1", "2025-07-01"))
                .containsExactly(
                        "00004@2025-07-01,400,false,0.0",
                        "00005@2025-07-01,600,false,0.0",
                        "10001@2025-07-01,143,true,1.0",
                        "10002@2025-07-01,143,true,1.0",
                        "10003@2025-07-01,143,true,1.0",
                        "10004@2025-07-01,143,true,1.0",
                        "10005@2025-07-01,428,true,1.0",
                        "10006@2025-07-01,500,false,0.0",
                        "10007@2025-07-01,500,false,0.0");
        assertThat(values("technically_qualified", "2025-Q1", "2025-07-01"))
                .contains("10001@2025-07-01,72,true,1.0", "10005@2025-07-01,214,true,1.0")
                .contains("10003@2025-07-01,71,true,1.0");
    }

    /** 510 as 2 : 3; of the five that were one, one did not send. */
    @Test
    void leadBackByTheSameWeights() throws Exception {
        assertThat(values("citizens", "2025-Q3", "2025-06-30"))
                .containsExactly(
                        "00001@2014-04-01,,false,",
                        "00002@2014-04-01,204,true,1.0",
                        "00003@2014-04-01,306,true,1.0",
                        "00004@2014-04-01,410,false,0.0",
                        "00005@2014-04-01,505,false,0.0",
                        "00006@2014-04-01,610,false,0.0");
    }

    /** The code 00005 is three communes, and what ends without heirs is on no later boundaries. */
    @Test
    void leadThroughTwoReforms() throws Exception {
        assertThat(values("citizens", "2025-Q1", "2025-10-01"))
                .contains("00005@2025-10-01,500,false,0.0", "10008@2025-10-01,600,false,0.0")
                .noneMatch(row -> row.startsWith("00007"));
        assertThat(values("citizens", "2025-Q1", "2025-06-30"))
                .contains("00007@2014-04-01,700,false,0.0");
        assertThat(values("citizens", "2025-Q4", "2025-06-30"))
                .containsExactly(
                        "00005@2014-04-01,515,false,0.0", "00006@2014-04-01,620,false,0.0");
    }

    /** Of the five that were one, the fifth is without heirs from October on. */
    @Test
    void haveNothingOfACommuneOfWhichAPartEnded(@TempDir Path own) throws Exception {
        Sent[] four =
                Stream.of("10001", "10002", "10003", "10004")
                        .map(
                                code ->
                                        Sent.commune("2025-Q4", code, "b")
                                                .with(
                                                        "workforce",
                                                        Tables.WORKFORCE,
                                                        code + ",,100,90,80,70"))
                        .toArray(Sent[]::new);
        String whole =
                "select count(*) from reporting.figure_on_boundaries where quarter = '2025-Q4'"
                        + " and boundaries_on = '2025-06-30' and unit_key = '00001@2014-04-01'";
        Path whileAll = Files.createDirectory(own.resolve("all"));
        assertThat(AreaTest.warehouse(whileAll, WEIGHTS, AreaTest.UNITS, four).rows(whole))
                .isNotEqualTo(List.of("0"));
        String ended = AreaTest.UNITS.replace("10005,2025-07-01,,", "10005,2025-07-01,2025-09-30,");
        assertThat(ended).isNotEqualTo(AreaTest.UNITS);
        Path without = Files.createDirectory(own.resolve("without"));
        assertThat(AreaTest.warehouse(without, WEIGHTS, ended, four).rows(whole))
                .containsExactly("0");
    }

    @Test
    void leaveOutWhatLacksAndCountNothingAsNothing() throws Exception {
        assertThat(values("university_or_above", "2025-Q1", "2025-10-01"))
                .contains("00005@2025-10-01,,false,");
        assertThat(values("classes", "2025-Q3", "2025-06-30"))
                .containsExactly(
                        "00002@2014-04-01,3,true,1.0",
                        "00003@2014-04-01,4,true,1.0",
                        "00004@2014-04-01,0,false,0.0");
    }

    @Test
    void giveNoFigureWithoutAWeight() throws Exception {
        Path other = Files.createDirectory(folder.resolve("without"));
        Warehouse without = AreaTest.warehouse(other, WEIGHTS.replaceAll("00001,10003.*\n", ""));
        assertThat(
                        without.rows(
                                "select unit_key from reporting.figure_on_boundaries"
                                        + " where figure = 'citizens' and quarter = '2025-Q1'"
                                        + " and boundaries_on = '2025-07-01' order by all"))
                .containsExactly(
                        "00004@2025-07-01",
                        "00005@2025-07-01",
                        "10006@2025-07-01",
                        "10007@2025-07-01");
    }
}
