package dev.obsc.validate.fields;

/** What values a field of the Kubernetes API takes. */
sealed interface Shape {
  /** A value that is not made of others, or one about which nothing is known. */
  enum Scalar implements Shape {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    QUANTITY,
    INTEGER_OR_STRING,
    ANYTHING
  }

  record ListOf(Shape element) implements Shape {}

  record MapOf(Shape value) implements Shape {}

  /** An object with known fields; {@link KubernetesTypes#fields} tells which. */
  record ObjectOf(int type) implements Shape {}

  /** Reads the notation of the table: one letter or a type's number, after a bracket per level. */
  static Shape parse(String notation) {
    return switch (notation.charAt(0)) {
      case 's' -> Scalar.STRING;
      case 'i' -> Scalar.INTEGER;
      case 'n' -> Scalar.NUMBER;
      case 'b' -> Scalar.BOOLEAN;
      case 'q' -> Scalar.QUANTITY;
      case 'x' -> Scalar.INTEGER_OR_STRING;
      case 'a' -> Scalar.ANYTHING;
      case '[' -> new ListOf(parse(notation.substring(1)));
      case '{' -> new MapOf(parse(notation.substring(1)));
      default -> new ObjectOf(Integer.parseInt(notation));
    };
  }
}
