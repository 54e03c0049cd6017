package org.learningdistricts.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.Screen;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/** Lists the commands in both languages; picocli shows one line of each. */
final class CommandList implements IHelpSectionRenderer {

    @Override
    public String render(Help help) {
        Map<String, Help> commands = help.subcommands();
        if (commands.isEmpty()) {
            return "";
        }
        int name = commands.keySet().stream().mapToInt(String::length).max().orElse(0) + 4;
        ResultLanguage language = LdwCommand.screen(help.commandSpec()).language();
        StringWriter text = new StringWriter();
        Screen screen =
                new Screen(
                        new PrintWriter(text), help.commandSpec().usageMessage().width(), language);
        commands.forEach(
                (called, of) -> {
                    String before = ("  " + called + " ".repeat(name)).substring(0, name);
                    String[] both = of.commandSpec().usageMessage().description();
                    for (String line : HelpSections.in(language, both)) {
                        screen.println(before, line);
                        before = " ".repeat(name);
                    }
                });
        screen.out().flush();
        return text.toString();
    }
}
