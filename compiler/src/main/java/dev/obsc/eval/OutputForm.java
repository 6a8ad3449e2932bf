package dev.obsc.eval;

/** What the {@code jsonnet} command makes of a program's value. */
public enum OutputForm {
  /** JSON. */
  JSON,
  /** The value must be a string, printed as it is. */
  STRING,
  /** The value must be an array; each element is a document. */
  YAML_STREAM,
  /** The value must be an object; each field is a file of JSON. */
  FILES,
  /** The value must be an object of strings; each field is a file. */
  STRING_FILES
}
