/**
 * The lake: immutable Parquet segments of what was accepted, and the ledger of everything judged.
 *
 * <p>Segments are written by {@link org.learningdistricts.lake.GroupWriter}, a group of submissions
 * at a time; the ledger's commit segment, written last, makes a group count. Nothing is
 * overwritten.
 */
@NullMarked
package org.learningdistricts.lake;

import org.jspecify.annotations.NullMarked;
