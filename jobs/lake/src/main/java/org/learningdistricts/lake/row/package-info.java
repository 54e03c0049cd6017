/** The rows of the ledger: what offices sent, what loads made of it, and what people decided. */
@NullMarked
package org.learningdistricts.lake.row;

import org.jspecify.annotations.NullMarked;
