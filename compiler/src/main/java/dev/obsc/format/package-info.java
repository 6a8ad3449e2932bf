/**
 * The formatter: prints Jsonnet as {@code jsonnetfmt} prints it.
 *
 * <p>The parser's expressions and tokens become a tree that keeps every token with what stood
 * before it; passes change the tree, and {@link dev.obsc.format.Layout} prints it. There is no
 * second grammar here.
 */
@NullMarked
package dev.obsc.format;

import org.jspecify.annotations.NullMarked;
