/** The bytes of files that are not trusted, and how much of them is read. */
@NullMarked
package org.learningdistricts.reader.file;

import org.jspecify.annotations.NullMarked;
