/**
 * The agreed data: submission contracts, code lists, the check catalogue and the reference data.
 *
 * <p>Files are handed out as they are; each stage parses what it needs.
 */
@NullMarked
package org.learningdistricts.schemas;

import org.jspecify.annotations.NullMarked;
