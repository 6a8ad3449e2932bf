/** Rules about how much of each resource is asked for and allowed. */
@NullMarked
package dev.obsc.validate.sizing;

import org.jspecify.annotations.NullMarked;
