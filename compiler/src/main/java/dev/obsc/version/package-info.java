/** Semantic versions and the constraints that Tanka's environments and templates put on them. */
@NullMarked
package dev.obsc.version;

import org.jspecify.annotations.NullMarked;
