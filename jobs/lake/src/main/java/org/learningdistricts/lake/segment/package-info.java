/** One Parquet file of the lake: written column by column, durable before it is named. */
@NullMarked
package org.learningdistricts.lake.segment;

import org.jspecify.annotations.NullMarked;
