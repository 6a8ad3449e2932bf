/**
 * Tanka's project model: the root and the import path, environments with their {@code spec.json} or
 * inline, the functions that Tanka adds to Jsonnet.
 *
 * <p>The one place that reads the project's files. Uses Tanka's words for Tanka's things, so that
 * its documentation applies.
 */
@NullMarked
package dev.obsc.tanka;

import org.jspecify.annotations.NullMarked;
