/** Rules about what makes a deployment easy to break into or to break. */
@NullMarked
package dev.obsc.validate.safety;

import org.jspecify.annotations.NullMarked;
