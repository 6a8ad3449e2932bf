/**
 * The seam between obsc and the Jsonnet implementations it can run: what an engine is asked and
 * what it answers.
 *
 * <p>Engines live in packages of their own and are loaded only when chosen. Nothing here opens
 * files or evaluates anything.
 */
@NullMarked
package dev.obsc.engine;

import org.jspecify.annotations.NullMarked;
