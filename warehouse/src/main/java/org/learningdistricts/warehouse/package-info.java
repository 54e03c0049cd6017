/**
 * Builds the warehouse file from the lake and publishes it.
 *
 * <p>In: the lake's Parquet segments and the schemas. Out: one checked DuckDB file, swapped in as
 * the current release. The work itself is SQL, one object per file, in the order that follows from
 * what each reads.
 */
@NullMarked
package org.learningdistricts.warehouse;

import org.jspecify.annotations.NullMarked;
