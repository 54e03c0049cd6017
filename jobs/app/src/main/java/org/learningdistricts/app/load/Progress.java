package org.learningdistricts.app.load;

/** Is told how far a load is. Called from several threads. */
public interface Progress {

    /** A load with so many submissions to check begins. */
    void begin(int submissions);

    /** One submission is checked. */
    void submissionChecked();

    /** The load goes over to another stage. */
    void stage(String name);

    /** The load is over, well or not. */
    void end();
}
