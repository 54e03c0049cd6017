package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Path;

/** Writes all samples but those of {@code conformance}, over what is there. */
final class MakeSamples {

    private MakeSamples() {}

    /** The only argument is the folder sample-input. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path root) throws IOException {
        Quarters.write(root.resolve("quarters"));
        LaterInbox.write(root.resolve("later"));
        SampleFaults faults = new SampleFaults(root);
        new TableFaults(faults).add();
        DeliveryFaults.add(faults);
        TextFaults.add(faults);
        LayoutFaults.add(faults);
        ValueFaults.add(faults);
        WorkbookFaults.add(faults);
        ReviewFaults.add(faults);
        PeopleFaults.add(faults);
        faults.write();
    }
}
