package dev.obsc.eval;

/** Gives programs what they import; a failure is an error at the current site. */
interface Imports {
  Value code(String importingFile, String path, Evaluator evaluator);

  StringValue text(String importingFile, String path, Evaluator evaluator);

  ArrayValue bytes(String importingFile, String path, Evaluator evaluator);
}
