/** How results are shown: tables, CSV and JSON, texts that are safe for a terminal, progress. */
@NullMarked
package org.learningdistricts.app.console;

import org.jspecify.annotations.NullMarked;
