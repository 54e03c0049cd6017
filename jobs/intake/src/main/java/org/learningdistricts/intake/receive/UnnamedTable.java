package org.learningdistricts.intake.receive;

import org.learningdistricts.intake.contract.Contract;

/**
 * A table of the template in a file or sheet with another name.
 *
 * @param hasRows whether anything stands below its header
 */
public record UnnamedTable(Contract contract, boolean hasRows) {}
