/**
 * The sheets of a workbook to rows: cells as a person sees them, hidden and merged ones included.
 */
@NullMarked
package org.learningdistricts.reader.workbook;

import org.jspecify.annotations.NullMarked;
