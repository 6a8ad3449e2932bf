/** Rules about the ports of containers and of what sends traffic to them. */
@NullMarked
package dev.obsc.validate.ports;

import org.jspecify.annotations.NullMarked;
