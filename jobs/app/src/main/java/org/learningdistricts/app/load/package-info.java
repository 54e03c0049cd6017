/**
 * One load as a Spring Batch job: receive, check and write, record, build and publish the
 * warehouse. The only package that knows Spring Batch.
 */
@NullMarked
package org.learningdistricts.app.load;

import org.jspecify.annotations.NullMarked;
