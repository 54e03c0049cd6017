package org.learningdistricts.reader.encoding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Vocabulary;

/**
 * Finds out how the text of a file is encoded: by its byte order mark, else by the zero bytes of
 * UTF-16, else UTF-8 if all of it is, else the one encoding that has been in use in Viet Nam in
 * which it makes sense. Whatever was found holds for the whole file: it is read to its end, in
 * bounded memory.
 */
public final class EncodingDetector {

    private static final TextEncoding WESTERN = bytes("windows-1252", FontCode.NONE);

    /** Of those that differ in few letters, the first counts unless another reads more. */
    private static final List<List<TextEncoding>> VIETNAMESE =
            List.of(
                    List.of(bytes("windows-1258", FontCode.NONE)),
                    List.of(
                            bytes("windows-1252", FontCode.TCVN3),
                            bytes("ISO-8859-1", FontCode.TCVN5712)),
                    List.of(bytes("windows-1252", FontCode.VNI)));

    private final Vocabulary vocabulary;

    /**
     * @param vocabulary words that are expected in the file
     */
    public EncodingDetector(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Finds out the encoding of one file.
     *
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public DetectedEncoding detect(ByteSource source) {
        try {
            TextEncoding unicode = UnicodeSignature.of(source);
            TextScan scan = TextScan.of(source, unicode);
            Remark fault = scan.fault();
            if (fault != null) {
                return unicode.equals(TextEncoding.UTF_8) && !Utf8Traces.areIn(source)
                        ? detectLegacy(source, fault)
                        : new DetectedEncoding.Undetected(fault);
            }
            return detectFont(source, unicode, scan);
        } catch (LimitExceeded e) {
            return new DetectedEncoding.Undetected(Remark.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static TextEncoding bytes(String charset, FontCode font) {
        return new TextEncoding(Charset.forName(charset), 0, font);
    }

    private DetectedEncoding detectLegacy(ByteSource source, Remark fault) throws IOException {
        TextSample sample;
        try (Reader bytes = new InputStreamReader(source.open(), StandardCharsets.ISO_8859_1)) {
            sample = TextSample.of(bytes);
        }
        List<Reading> vietnamese =
                VIETNAMESE.stream()
                        .map(family -> best(sample, family))
                        .flatMap(Optional::stream)
                        .toList();
        EncodingChoice choice =
                new EncodingChoice(Reading.of(sample, WESTERN, vocabulary), vietnamese, vocabulary);
        Optional<Reading> clear = choice.clear();
        if (clear.isPresent()) {
            TextEncoding encoding = clear.get().encoding();
            TextScan scan = TextScan.of(source, encoding);
            Remark bad = scan.fault();
            return bad == null ? found(encoding, scan) : new DetectedEncoding.Undetected(bad);
        }
        String question = choice.question();
        return question.isEmpty() ? new DetectedEncoding.Undetected(fault) : ambiguous(question);
    }

    private Optional<Reading> best(TextSample sample, List<TextEncoding> family) {
        return family.stream()
                .map(encoding -> Reading.of(sample, encoding, vocabulary))
                .filter(Objects::nonNull)
                .reduce(BinaryOperator.maxBy(Reading.BY_EVIDENCE));
    }

    /** Looks for letters that only look right in certain fonts; else they are what they are. */
    private DetectedEncoding detectFont(ByteSource source, TextEncoding unicode, TextScan scan)
            throws IOException {
        TextEncoding encoding = scan.isLatin() ? inFont(source, unicode) : unicode;
        if (!encoding.equals(unicode)) {
            TextScan inFont = TextScan.of(source, encoding);
            if (inFont.fault() == null) {
                return found(encoding, inFont);
            }
        }
        String mixture = scan.isAscii() ? null : FontMixture.find(source, unicode, vocabulary);
        return mixture == null ? found(unicode, scan) : ambiguous(mixture);
    }

    private TextEncoding inFont(ByteSource source, TextEncoding unicode) throws IOException {
        try (Reader text = unicode.open(source)) {
            return unicode.inFont(FontCode.of(TextSample.of(text), vocabulary));
        }
    }

    private static DetectedEncoding ambiguous(String question) {
        return new DetectedEncoding.Undetected(AmbiguousEncoding.remark(question));
    }

    private static DetectedEncoding found(TextEncoding encoding, TextScan scan) {
        List<Remark> remarks = new ArrayList<>();
        if (!encoding.name().equals("UTF-8")) {
            remarks.add(Encoding.remark(encoding.name(), "UTF-8"));
        }
        if (encoding.charset().equals(StandardCharsets.UTF_8) && encoding.hasByteOrderMark()) {
            remarks.add(ByteOrderMark.remark());
        }
        if (scan.isComposed() && encoding.isUnicode()) {
            remarks.add(DecomposedAccents.remark());
        }
        Remark endMark = scan.endMark();
        if (endMark != null) {
            remarks.add(endMark);
        }
        return new DetectedEncoding.Found(encoding, List.copyOf(remarks));
    }
}
