/**
 * From an evaluated environment to the manifests to print or apply, one class per step of Tanka's;
 * {@link dev.obsc.extract.Pipeline} alone states their order.
 */
@NullMarked
package dev.obsc.extract;

import org.jspecify.annotations.NullMarked;
