package org.learningdistricts.app.cli.option;

import org.learningdistricts.app.cli.value.UnitOfQuarter;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.decisions.QuarterDecisions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands share that decide about a unit's submission for a quarter. */
public final class DecisionOptions {

    @Mixin private DataOption data = new DataOption();
    @Mixin private UnitOfQuarter about = new UnitOfQuarter();
    @Mixin private ReasonOptions why = new ReasonOptions();

    @Option(
            names = "--undo",
            description = {"Hủy quyết định trước đó.", "Undoes what was decided before."})
    private boolean isUndone;

    /** Where they are kept. */
    public QuarterDecisions decisions() {
        return new QuarterDecisions(data.folder(), LoadClock.system());
    }

    /** What is decided. */
    public QuarterDecisions.Request request() {
        return new QuarterDecisions.Request(
                about.quarter(), about.unit(), why.reason(), why.office(), isUndone);
    }

    /** Says what was decided and how it takes effect. */
    public void say(Screen screen, String vietnamese, String english, String unitName) {
        String subject = "%s %s, %s".formatted(about.unit(), unitName, about.quarter());
        screen.println(screen.words(vietnamese, english) + ": " + subject);
        screen.say("", "Lần nạp sau sẽ công bố:", "The next load publishes it:");
        screen.copyable("  " + DataOption.load(data.folder()));
    }

    /** Whether an earlier decision is undone. */
    public boolean isUndone() {
        return isUndone;
    }
}
