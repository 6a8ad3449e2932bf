/**
 * What environments are made of once they are evaluated: manifests, their place in the tree and
 * their identity, and typed views of them that more than one reader needs.
 *
 * <p>Plain data: nothing here is found, changed or written.
 */
@NullMarked
package dev.obsc.model;

import org.jspecify.annotations.NullMarked;
