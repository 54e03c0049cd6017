/**
 * The operational state: what was judged, as the ledger says, the releases made, and the job's
 * metadata. All of the first can be read from the lake again.
 */
@NullMarked
package org.learningdistricts.app.state;

import org.jspecify.annotations.NullMarked;
