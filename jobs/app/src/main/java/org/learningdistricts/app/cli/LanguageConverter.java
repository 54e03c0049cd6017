package org.learningdistricts.app.cli;

import java.util.Locale;
import org.learningdistricts.app.console.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the language of results. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "vi" -> Language.VI;
            case "en" -> Language.EN;
            default ->
                    throw new TypeConversionException(
                            "cần vi hoặc en / expected vi or en but found '" + text + "'");
        };
    }
}
