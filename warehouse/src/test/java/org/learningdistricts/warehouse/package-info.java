/** Tests of the warehouse over real lakes and real DuckDB files. */
@NullMarked
package org.learningdistricts.warehouse;

import org.jspecify.annotations.NullMarked;
