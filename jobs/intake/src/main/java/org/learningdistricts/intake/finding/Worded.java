package org.learningdistricts.intake.finding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.learningdistricts.intake.contract.CodeList;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Unit;

/**
 * What would have been right, as data and in words.
 *
 * @param data in short, the same in all languages
 * @param vi in Vietnamese words
 * @param en in English words
 */
public record Worded(String data, String vi, String en) {

    /** A text that needs no words. */
    public static Worded of(String text) {
        return new Worded(text, text, text);
    }

    /** A table, by its titles. */
    public static Worded of(Contract table) {
        return new Worded(table.name(), table.titleVi(), table.titleEn());
    }

    /** A column or an entry of the cover, by its titles. */
    public static Worded of(Field field) {
        return new Worded(field.name(), field.titleVi(), field.titleEn());
    }

    /** A code by its label. */
    public static Worded of(CodeList.Entry code) {
        return new Worded(code.code(), code.labelVi(), code.labelEn());
    }

    /** A quarter. */
    public static Worded of(Quarter quarter) {
        return new Worded(
                quarter.toString(), Language.VI.quarter(quarter), Language.EN.quarter(quarter));
    }

    /** A unit by its name and code. */
    public static Worded of(Unit unit) {
        String named = unit.name() + " (" + unit.code() + ")";
        return new Worded(unit.code(), named, named);
    }

    /** A unit by its name and code, as data by code and name. */
    public static Worded named(Unit unit) {
        Worded named = of(unit);
        return new Worded(unit.code() + " " + unit.name(), named.vi(), named.en());
    }

    /** A row of a table. */
    public static Worded row(long number) {
        return new Worded("dòng/row " + number, "dòng " + number, "row " + number);
    }

    /** Several of which one is meant. */
    public static Worded oneOf(List<Worded> all) {
        if (all.size() < 2) {
            return listOf(all);
        }
        Worded first = listOf(all.subList(0, all.size() - 1));
        Worded last = all.get(all.size() - 1);
        return new Worded(
                first.data() + ", " + last.data(),
                first.vi() + " hoặc " + last.vi(),
                first.en() + " or " + last.en());
    }

    /** Several, one after the other. */
    public static Worded listOf(Collection<Worded> all) {
        return new Worded(
                all.stream().map(Worded::data).collect(Collectors.joining(", ")),
                all.stream().map(Worded::vi).collect(Collectors.joining(", ")),
                all.stream().map(Worded::en).collect(Collectors.joining(", ")));
    }
}
