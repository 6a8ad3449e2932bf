/** The rendered output of every environment, held to the files in {@code golden/}. */
@org.jspecify.annotations.NullMarked
package dev.obsc.golden;
