package dev.obsc.syntax;

/** The binary operators. */
public enum BinaryOperator {
  MULTIPLY("*", 5),
  DIVIDE("/", 5),
  REMAINDER("%", 5),
  ADD("+", 6),
  SUBTRACT("-", 6),
  SHIFT_LEFT("<<", 7),
  SHIFT_RIGHT(">>", 7),
  GREATER(">", 8),
  GREATER_EQUAL(">=", 8),
  LESS("<", 8),
  LESS_EQUAL("<=", 8),
  IN("in", 8),
  EQUAL("==", 9),
  NOT_EQUAL("!=", 9),
  BIT_AND("&", 10),
  BIT_XOR("^", 11),
  BIT_OR("|", 12),
  AND("&&", 13),
  OR("||", 14);

  private final String symbol;
  private final int precedence;

  BinaryOperator(String symbol, int precedence) {
    this.symbol = symbol;
    this.precedence = precedence;
  }

  public String symbol() {
    return symbol;
  }

  /** Smaller binds tighter; all operators associate to the left. */
  public int precedence() {
    return precedence;
  }
}
