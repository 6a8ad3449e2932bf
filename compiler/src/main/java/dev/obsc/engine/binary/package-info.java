/** The engine that runs any other jsonnet executable. Loaded only when chosen. */
@NullMarked
package dev.obsc.engine.binary;

import org.jspecify.annotations.NullMarked;
