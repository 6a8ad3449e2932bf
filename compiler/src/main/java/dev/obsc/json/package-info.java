/**
 * Finished data: the sealed {@link dev.obsc.json.Json} tree, its printers and the rules for
 * printing numbers.
 *
 * <p>Everything after evaluation sees this tree; nothing here knows Jsonnet, files or Kubernetes.
 */
@NullMarked
package dev.obsc.json;

import org.jspecify.annotations.NullMarked;
