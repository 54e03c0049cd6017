package org.learningdistricts.intake.check.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.schemas.Schemas;

/**
 * What offices read is said in the words of their forms: no technical name of the contract and no
 * word of those who wrote it stands in a sentence, but in what the office itself wrote.
 */
class MessageWordsTest {

    private static final List<String> WORDS_OF_THE_CONTRACT =
            List.of(
                    "kiểu dữ liệu",
                    "Trùng khóa",
                    "khóa",
                    "sổ",
                    "yyyy",
                    "yes, no",
                    "null",
                    "true",
                    "false",
                    "district,",
                    "cấp district",
                    "≤",
                    "≥",
                    "dòng/row",
                    "{",
                    "}");

    private static final Pattern ISO_DAY =
            Pattern.compile("(?<!ví dụ |such as )\\b\\d{4}-\\d\\d-\\d\\d");

    @TempDir private Path folder;

    @Test
    void noSentenceHoldsAWordOfTheContract() throws IOException {
        Pattern technical = namesOfTheContract(name -> name.contains("_"));
        Pattern english = namesOfTheContract(name -> true);
        Set<String> faults = new TreeSet<>();
        for (Finding finding : findingsOfAllSamples()) {
            for (String vi : List.of(finding.messageVi(), finding.remedyVi())) {
                if (isFaulty(vi, finding, english)) {
                    faults.add(finding.rule() + ": " + vi);
                }
            }
            for (String en : List.of(finding.messageEn(), finding.remedyEn())) {
                if (isFaulty(en, finding, technical)) {
                    faults.add(finding.rule() + ": " + en);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean isFaulty(String sentence, Finding finding, Pattern names) {
        String own = ownWords(sentence, finding);
        return names.matcher(own).find()
                || ISO_DAY.matcher(own).find()
                || WORDS_OF_THE_CONTRACT.stream().anyMatch(own::contains);
    }

    /** A sentence without what the office wrote. */
    private static String ownWords(String sentence, Finding finding) {
        String own = sentence;
        for (String sent :
                Stream.of(finding.file(), finding.value()).filter(s -> s != null).toList()) {
            own = own.replace(sent, "");
        }
        return own;
    }

    private static Pattern namesOfTheContract(Predicate<String> isMeant) {
        Contracts contracts = Contracts.load(Schemas.bundled());
        Stream<String> tables = contracts.tables().stream().map(Contract::name);
        Stream<String> columns =
                contracts.tables().stream()
                        .flatMap(
                                table ->
                                        Stream.concat(
                                                table.fields().stream(), table.entries().stream()))
                        .map(Field::name);
        return Pattern.compile(
                Stream.concat(tables, columns)
                        .filter(isMeant)
                        .distinct()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "\\b(", ")\\b")));
    }

    private List<Finding> findingsOfAllSamples() throws IOException {
        List<Finding> all = new ArrayList<>();
        int count = 0;
        for (Path sample : JudgedSamples.faults()) {
            Path own = Files.createDirectory(folder.resolve("kept-" + count++));
            all.addAll(JudgedSamples.findings(sample, own));
        }
        for (MadeSample sample : MadeSample.values()) {
            Path own = Files.createDirectory(folder.resolve("made-" + count++));
            sample.make(own);
            all.addAll(JudgedSamples.findings(own, own));
        }
        return all;
    }
}
