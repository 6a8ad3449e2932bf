/** Benchmarks of obsc against its peers. */
@NullMarked
package dev.obsc.bench;

import org.jspecify.annotations.NullMarked;
