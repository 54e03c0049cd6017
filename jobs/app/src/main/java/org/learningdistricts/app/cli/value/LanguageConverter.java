package org.learningdistricts.app.cli.value;

import java.util.Locale;
import org.learningdistricts.app.console.ResultLanguage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the language of results. */
public final class LanguageConverter implements ITypeConverter<ResultLanguage> {

    @Override
    public ResultLanguage convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "vi" -> ResultLanguage.VI;
            case "en" -> ResultLanguage.EN;
            default ->
                    throw new TypeConversionException(
                            "cần vi hoặc en / expected vi or en but found '" + text + "'");
        };
    }
}
