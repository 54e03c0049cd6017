/**
 * The parts of a workbook, read and written: the package, its XML, shared texts, formats and
 * references.
 */
@NullMarked
package org.learningdistricts.reader.ooxml;

import org.jspecify.annotations.NullMarked;
