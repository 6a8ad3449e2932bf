package dev.obsc.syntax;

/** The prefix operators. */
public enum UnaryOperator {
  NOT("!"),
  BIT_NOT("~"),
  PLUS("+"),
  MINUS("-");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
