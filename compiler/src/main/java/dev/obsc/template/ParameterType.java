package dev.obsc.template;

/** The types of parameters, as far as functions tell them apart. */
enum ParameterType {
  ANY("interface {}"),
  BOOL("bool"),
  INT("int"),
  FLOAT64("float64"),
  STRING("string"),
  LIST("[]interface {}"),
  MAP("map[string]interface {}");

  private final String goName;

  ParameterType(String goName) {
    this.goName = goName;
  }

  String goName() {
    return goName;
  }

  boolean accepts(GoValue value) {
    return this == ANY || goName.equals(value.type());
  }

  /** Whether Go lets {@code nil} stand for a value of the type. */
  boolean canBeNil() {
    return this == ANY || this == LIST || this == MAP;
  }
}
