/** Measures what the load costs, beside the same work done by DuckDB alone on the same files. */
@org.jspecify.annotations.NullMarked
package org.learningdistricts.bench;
