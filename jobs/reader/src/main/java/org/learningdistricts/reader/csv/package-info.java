/** Delimited text to rows: separator, quotes, line ends, and what was repaired. */
@NullMarked
package org.learningdistricts.reader.csv;

import org.jspecify.annotations.NullMarked;
