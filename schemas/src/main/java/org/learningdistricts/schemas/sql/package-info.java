/**
 * The SQL that repeats what the contract says of datasets, made from it when the program is built.
 */
@NullMarked
package org.learningdistricts.schemas.sql;

import org.jspecify.annotations.NullMarked;
