package dev.obsc.eval;

/** The files that a program imports. */
interface Imports {
  Value code(Node node, String path, Evaluator evaluator);
}
