/**
 * What every reader gives: rows of cells under the places that a person sees, remarks, and the
 * table among them.
 */
@NullMarked
package org.learningdistricts.reader.table;

import org.jspecify.annotations.NullMarked;
