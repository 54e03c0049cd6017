package org.learningdistricts.intake.receive;

import java.io.IOException;

/**
 * A submission, or all of a quarter, of which the disk does not give the bytes. Nothing is judged
 * of it, so that the next load tries again.
 *
 * @param shown quarter and unit, or the quarter alone
 * @param cause what the operating system said, with the file
 */
public record UnreadablePath(String shown, IOException cause) {}
