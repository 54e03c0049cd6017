package org.learningdistricts.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningdistricts.app.console.ResultLanguage;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Shows the parts of a command's help in the language that was asked for. Helps stand in both:
 * short texts parted by a slash between blanks, others as two lines, Vietnamese first.
 */
final class HelpSections {

    private static final Pattern HEADING = Pattern.compile("(?s)(\\s*)(.*?)(:\\s*)");

    /** Words in both languages, and what is the same in both. */
    private static final Pattern LABELLED = Pattern.compile("([^:/]+ / [^:/]+)(: .*)");

    private static final String BOTH = " / ";
    private static final String EXAMPLE = "  ";

    private HelpSections() {}

    /** Lets a program and its commands show their helps so. */
    static void addTo(CommandLine command) {
        Map<String, IHelpSectionRenderer> sections = command.getHelpSectionMap();
        sections.put(
                UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
                help -> heading(help, help.synopsisHeading()));
        sections.put(
                UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                help -> help.synopsis(heading(help, help.synopsisHeading()).length()));
        sections.put(
                UsageMessageSpec.SECTION_KEY_DESCRIPTION,
                help -> lines(help, help.commandSpec().usageMessage().description()));
        sections.put(
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
                help -> help.parameterList(layout(help), help.parameterLabelRenderer()));
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpSections::options);
        sections.put(
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
                help -> heading(help, help.commandListHeading()));
        sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandList());
        sections.put(
                UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
                help -> heading(help, help.footerHeading()));
        sections.put(
                UsageMessageSpec.SECTION_KEY_FOOTER,
                help -> lines(help, help.commandSpec().usageMessage().footer()));
        command.setHelpSectionMap(sections);
        command.getSubcommands().values().forEach(HelpSections::addTo);
    }

    private static ResultLanguage language(Help help) {
        return LdwCommand.screen(help.commandSpec()).language();
    }

    private static String heading(Help help, String both) {
        Matcher parts = HEADING.matcher(both);
        return parts.matches()
                ? parts.group(1) + language(help).words(parts.group(2)) + parts.group(3)
                : both;
    }

    private static String lines(Help help, String... both) {
        StringBuilder text = new StringBuilder();
        for (String line : in(language(help), both)) {
            int width = help.commandSpec().usageMessage().width();
            Help.join(help.ansi(), width, true, new String[] {line}, text);
        }
        return text.toString();
    }

    private static String options(Help help) {
        return help.optionList(
                layout(help),
                help.createDefaultOptionSort(),
                help.createDefaultParamLabelRenderer());
    }

    /** The usual layout, with descriptions in the language. */
    private static Help.Layout layout(Help help) {
        ResultLanguage language = language(help);
        Help.Layout usual = help.createDefaultLayout();
        Help.IOptionRenderer options = help.createDefaultOptionRenderer();
        Help.IParameterRenderer parameters = help.createDefaultParameterRenderer();
        return new Help.Layout(
                help.colorScheme(),
                usual.textTable(),
                (option, labels, scheme) ->
                        options.render(
                                OptionSpec.builder(option)
                                        .names(option.names())
                                        .description(in(language, option.description()))
                                        .build(),
                                labels,
                                scheme),
                (parameter, labels, scheme) ->
                        parameters.render(
                                PositionalParamSpec.builder(parameter)
                                        .description(in(language, parameter.description()))
                                        .build(),
                                labels,
                                scheme));
    }

    /** Lines in a language. */
    static String[] in(ResultLanguage language, String... both) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < both.length; i++) {
            String line = both[i];
            boolean isPair = isWords(line) && i + 1 < both.length && isWords(both[i + 1]);
            if (language == ResultLanguage.BOTH) {
                lines.add(line);
            } else if (isPair) {
                lines.add(language == ResultLanguage.VI ? line : both[i + 1]);
                i++;
            } else {
                Matcher labelled = LABELLED.matcher(line);
                lines.add(
                        labelled.matches()
                                ? language.words(labelled.group(1)) + labelled.group(2)
                                : language.words(line));
            }
        }
        return lines.toArray(String[]::new);
    }

    /** Whether a line is a sentence of one language. */
    private static boolean isWords(String line) {
        return !line.isEmpty() && !line.startsWith(EXAMPLE) && !line.contains(BOTH);
    }
}
