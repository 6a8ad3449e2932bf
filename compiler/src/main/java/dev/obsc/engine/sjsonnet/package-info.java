/**
 * The engine that runs the sjsonnet library.
 *
 * <p>Loaded only when chosen; nothing outside of this package sees a type of sjsonnet or of Scala.
 */
@NullMarked
package dev.obsc.engine.sjsonnet;

import org.jspecify.annotations.NullMarked;
