/** The parts of a workbook: the package, its XML, shared texts, formats and references. */
@NullMarked
package org.learningdistricts.reader.ooxml;

import org.jspecify.annotations.NullMarked;
