package org.learningdistricts.app.cli;

import org.learningdistricts.app.data.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version that the program was built as. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"ldw " + ProgramVersion.name()};
    }
}
