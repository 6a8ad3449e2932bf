package dev.obsc.syntax;

/** The kinds of token. Operators have a kind each, as far as the language gives them a meaning. */
public enum TokenKind {
  BRACE_LEFT("\"{\""),
  BRACE_RIGHT("\"}\""),
  BRACKET_LEFT("\"[\""),
  BRACKET_RIGHT("\"]\""),
  COMMA("\",\""),
  DOLLAR("\"$\""),
  DOT("\".\""),
  PAREN_LEFT("\"(\""),
  PAREN_RIGHT("\")\""),
  SEMICOLON("\";\""),

  IDENTIFIER("IDENTIFIER"),
  NUMBER("NUMBER"),
  STRING_BLOCK("STRING_BLOCK", Category.STRING),
  STRING_DOUBLE("STRING_DOUBLE", Category.STRING),
  STRING_SINGLE("STRING_SINGLE", Category.STRING),
  VERBATIM_DOUBLE("VERBATIM_STRING_DOUBLE", Category.STRING),
  VERBATIM_SINGLE("VERBATIM_STRING_SINGLE", Category.STRING),

  STAR,
  SLASH,
  PERCENT,
  PLUS,
  MINUS,
  SHIFT_LEFT,
  SHIFT_RIGHT,
  GREATER,
  GREATER_EQUAL,
  LESS,
  LESS_EQUAL,
  EQUAL,
  NOT_EQUAL,
  AMPERSAND,
  CARET,
  BAR,
  AND,
  OR,
  NOT,
  TILDE,
  ASSIGN,
  COLON,
  COLON2,
  COLON3,
  PLUS_COLON,
  PLUS_COLON2,
  PLUS_COLON3,
  /** A run of operator characters without a meaning. */
  OTHER_OPERATOR,

  ASSERT("assert", Category.KEYWORD),
  ELSE("else", Category.KEYWORD),
  ERROR("error", Category.KEYWORD),
  FALSE("false", Category.KEYWORD),
  FOR("for", Category.KEYWORD),
  FUNCTION("function", Category.KEYWORD),
  IF("if", Category.KEYWORD),
  IMPORT("import", Category.KEYWORD),
  IMPORTSTR("importstr", Category.KEYWORD),
  IMPORTBIN("importbin", Category.KEYWORD),
  IN("in", Category.KEYWORD),
  LOCAL("local", Category.KEYWORD),
  NULL("null", Category.KEYWORD),
  SELF("self", Category.KEYWORD),
  SUPER("super", Category.KEYWORD),
  TAILSTRICT("tailstrict", Category.KEYWORD),
  THEN("then", Category.KEYWORD),
  TRUE("true", Category.KEYWORD),

  /** Text that is no token; the lexer has reported it. */
  INVALID("INVALID"),
  END_OF_FILE("end of file");

  private final String label;
  private final Category category;

  TokenKind() {
    this("OPERATOR", Category.OPERATOR);
  }

  TokenKind(String label) {
    this(label, Category.OTHER);
  }

  TokenKind(String label, Category category) {
    this.label = label;
    this.category = category;
  }

  private enum Category {
    STRING,
    OPERATOR,
    KEYWORD,
    OTHER
  }

  /** What go-jsonnet calls this kind in its messages. */
  String label() {
    return label;
  }

  public boolean isOperator() {
    return category == Category.OPERATOR;
  }

  public boolean isString() {
    return category == Category.STRING;
  }

  boolean isKeyword() {
    return category == Category.KEYWORD;
  }

  /** The keyword that {@code word} is, or {@link #IDENTIFIER}. */
  public static TokenKind ofWord(String word) {
    return switch (word) {
      case "assert" -> ASSERT;
      case "else" -> ELSE;
      case "error" -> ERROR;
      case "false" -> FALSE;
      case "for" -> FOR;
      case "function" -> FUNCTION;
      case "if" -> IF;
      case "import" -> IMPORT;
      case "importstr" -> IMPORTSTR;
      case "importbin" -> IMPORTBIN;
      case "in" -> IN;
      case "local" -> LOCAL;
      case "null" -> NULL;
      case "self" -> SELF;
      case "super" -> SUPER;
      case "tailstrict" -> TAILSTRICT;
      case "then" -> THEN;
      case "true" -> TRUE;
      default -> IDENTIFIER;
    };
  }

  static TokenKind ofOperator(String symbols) {
    return switch (symbols) {
      case "$" -> DOLLAR;
      case "*" -> STAR;
      case "/" -> SLASH;
      case "%" -> PERCENT;
      case "+" -> PLUS;
      case "-" -> MINUS;
      case "<<" -> SHIFT_LEFT;
      case ">>" -> SHIFT_RIGHT;
      case ">" -> GREATER;
      case ">=" -> GREATER_EQUAL;
      case "<" -> LESS;
      case "<=" -> LESS_EQUAL;
      case "==" -> EQUAL;
      case "!=" -> NOT_EQUAL;
      case "&" -> AMPERSAND;
      case "^" -> CARET;
      case "|" -> BAR;
      case "&&" -> AND;
      case "||" -> OR;
      case "!" -> NOT;
      case "~" -> TILDE;
      case "=" -> ASSIGN;
      case ":" -> COLON;
      case "::" -> COLON2;
      case ":::" -> COLON3;
      case "+:" -> PLUS_COLON;
      case "+::" -> PLUS_COLON2;
      case "+:::" -> PLUS_COLON3;
      default -> OTHER_OPERATOR;
    };
  }
}
