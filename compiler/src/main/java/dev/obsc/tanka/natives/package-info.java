/**
 * The functions Tanka offers through {@code std.native}, each with the behaviour and the words of
 * Tanka's own, which are those of the Go libraries beneath it.
 */
@NullMarked
package dev.obsc.tanka.natives;

import org.jspecify.annotations.NullMarked;
