package org.learningdistricts.cli;

import org.learningdistricts.finding.Finding;

/**
 * What a reader repaired.
 *
 * @param finding what, and where it was first
 * @param count in how many rows or cells
 */
record Repair(Finding finding, long count) {}
