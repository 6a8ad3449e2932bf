package dev.obsc.template;

import dev.obsc.json.GoQuote;
import dev.obsc.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a template into tokens; the list ends with an end or an error token. Go:
 * text/template/parse/lex.go.
 */
final class Lexer {
  private static final Set<String> KEYWORDS =
      Set.of(
          "block", "break", "continue", "define", "else", "end", "if", "range", "template", "with");

  private final String input;
  private final List<Token> tokens = new ArrayList<>();
  private int position;
  private int start;
  private int line = 1;
  private int startLine = 1;
  private int parenthesisDepth;

  Lexer(String input) {
    this.input = input;
  }

  List<Token> tokens() {
    boolean more = true;
    while (more) {
      more = lexText() && lexAction();
    }
    return tokens;
  }

  /** Reads up to the next action; false at the end of the input. */
  private boolean lexText() {
    int open = input.indexOf("{{", position);
    int end = open < 0 ? input.length() : open;
    int trimmedEnd = open >= 0 && hasLeftTrimMarker(open + 2) ? trimRight(position, end) : end;
    if (trimmedEnd > position) {
      int from = position;
      moveTo(trimmedEnd);
      tokens.add(new Token(Kind.TEXT, input.substring(from, trimmedEnd), from, startLine));
    }
    moveTo(end);
    ignore();
    if (open < 0) {
      emit(Kind.END_OF_INPUT);
      return false;
    }
    return true;
  }

  /** Reads one action with its delimiters; false after an error. */
  private boolean lexAction() {
    boolean trim = hasLeftTrimMarker(position + 2);
    int inside = position + 2 + (trim ? 2 : 0);
    if (input.startsWith("/*", inside)) {
      return lexComment(inside);
    }
    moveTo(position + 2);
    emit(Kind.LEFT_DELIMITER);
    moveTo(inside);
    ignore();
    parenthesisDepth = 0;
    while (true) {
      if (atRightDelimiter()) {
        return lexRightDelimiter();
      }
      if (!lexInsideAction()) {
        return false;
      }
    }
  }

  private boolean lexComment(int inside) {
    int close = input.indexOf("*/", inside);
    if (close < 0) {
      moveTo(inside);
      return error("unclosed comment");
    }
    moveTo(close + 2);
    if (!atRightDelimiter()) {
      return error("comment ends before closing delimiter");
    }
    skipRightDelimiter();
    return true;
  }

  private boolean atRightDelimiter() {
    return input.startsWith("}}", position) || hasRightTrimMarker();
  }

  private boolean lexRightDelimiter() {
    if (parenthesisDepth != 0) {
      return error("unclosed left paren");
    }
    if (hasRightTrimMarker()) {
      moveTo(position + 2);
      ignore();
    }
    moveTo(position + 2);
    emit(Kind.RIGHT_DELIMITER);
    // The trim marker stands before the delimiter that was just emitted.
    if (position >= 4 && input.charAt(position - 3) == '-' && isSpace(input.charAt(position - 4))) {
      skipSpaces();
    }
    return true;
  }

  private void skipRightDelimiter() {
    boolean trim = hasRightTrimMarker();
    moveTo(position + (trim ? 4 : 2));
    ignore();
    if (trim) {
      skipSpaces();
    }
  }

  private void skipSpaces() {
    int end = position;
    while (end < input.length() && isSpace(input.charAt(end))) {
      end++;
    }
    moveTo(end);
    ignore();
  }

  private boolean lexInsideAction() {
    if (position == input.length()) {
      return error("unclosed action");
    }
    int c = input.codePointAt(position);
    if (isSpace(c)) {
      return lexSpace();
    }
    return switch (c) {
      case '=' -> single(Kind.ASSIGN);
      case '|' -> single(Kind.PIPE);
      case ':' -> lexDeclare();
      case '"' -> lexQuote();
      case '`' -> lexRawQuote();
      case '\'' -> lexCharacterConstant();
      case '$' -> lexFieldOrVariable(Kind.VARIABLE);
      case '(' -> {
        parenthesisDepth++;
        yield single(Kind.LEFT_PARENTHESIS);
      }
      case ')' ->
          --parenthesisDepth < 0 ? error("unexpected right paren") : single(Kind.RIGHT_PARENTHESIS);
      case '.' -> isDigitAt(position + 1) ? lexNumber() : lexFieldOrVariable(Kind.FIELD);
      case '+', '-' -> lexNumber();
      default -> lexOther(c);
    };
  }

  private boolean lexOther(int c) {
    if (c >= '0' && c <= '9') {
      return lexNumber();
    }
    if (isAlphanumeric(c)) {
      return lexIdentifier();
    }
    if (c > ' ' && c < 0x7F) {
      return single(Kind.CHARACTER);
    }
    return error("unrecognized character in action: " + unicodeName(c));
  }

  private boolean lexSpace() {
    int end = position;
    while (end < input.length() && isSpace(input.charAt(end))) {
      end++;
    }
    // The last space belongs to a trim marker if one follows.
    if (input.startsWith("-}}", end)) {
      end--;
    }
    if (end > position) {
      moveTo(end);
      emit(Kind.SPACE);
    }
    return true;
  }

  private boolean lexDeclare() {
    if (!input.startsWith(":=", position)) {
      return error("expected :=");
    }
    moveTo(position + 2);
    emit(Kind.DECLARE);
    return true;
  }

  private boolean lexQuote() {
    for (int i = position + 1; i < input.length() && input.charAt(i) != '\n'; i++) {
      char c = input.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        moveTo(i + 1);
        emit(Kind.STRING);
        return true;
      }
    }
    return error("unterminated quoted string");
  }

  private boolean lexRawQuote() {
    int close = input.indexOf('`', position + 1);
    if (close < 0) {
      return error("unterminated raw quoted string");
    }
    moveTo(close + 1);
    emit(Kind.RAW_STRING);
    return true;
  }

  private boolean lexCharacterConstant() {
    for (int i = position + 1; i < input.length() && input.charAt(i) != '\n'; i++) {
      char c = input.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '\'') {
        moveTo(i + 1);
        emit(Kind.CHARACTER_CONSTANT);
        return true;
      }
    }
    return error("unterminated character constant");
  }

  private boolean lexFieldOrVariable(Kind kind) {
    int end = endOfWord(position + 1);
    if (end == position + 1) {
      moveTo(end);
      emit(kind == Kind.VARIABLE ? Kind.VARIABLE : Kind.DOT);
      return true;
    }
    moveTo(end);
    if (!atTerminator()) {
      return error("bad character " + unicodeName(input.codePointAt(position)));
    }
    emit(kind);
    return true;
  }

  private boolean lexIdentifier() {
    moveTo(endOfWord(position));
    if (!atTerminator()) {
      return error("bad character " + unicodeName(input.codePointAt(position)));
    }
    String word = input.substring(start, position);
    emit(
        switch (word) {
          case "true", "false" -> Kind.BOOL;
          case "nil" -> Kind.NIL;
          default -> KEYWORDS.contains(word) ? Kind.KEYWORD : Kind.IDENTIFIER;
        });
    return true;
  }

  private boolean lexNumber() {
    int end = position;
    if (input.charAt(end) == '+' || input.charAt(end) == '-') {
      end++;
    }
    while (end < input.length()
        && (Character.digit(input.charAt(end), 16) >= 0
            || ".xXoObB_+-pP".indexOf(input.charAt(end)) >= 0)) {
      char c = input.charAt(end);
      boolean isSign = c == '+' || c == '-';
      if (isSign && "eEpP".indexOf(input.charAt(end - 1)) < 0) {
        break;
      }
      end++;
    }
    moveTo(end);
    String text = input.substring(start, position);
    if ((position < input.length() && isAlphanumeric(input.codePointAt(position)))
        || Numbers.parse(text).isEmpty()) {
      return error("bad number syntax: " + GoQuote.string(text));
    }
    emit(Kind.NUMBER);
    return true;
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < input.length() && isAlphanumeric(input.codePointAt(end))) {
      end += Character.charCount(input.codePointAt(end));
    }
    return end;
  }

  /** Whether a field, variable or word may end here. */
  private boolean atTerminator() {
    if (position == input.length()) {
      return true;
    }
    char c = input.charAt(position);
    return isSpace(c) || ".,|:)(".indexOf(c) >= 0 || input.startsWith("}}", position);
  }

  private boolean hasLeftTrimMarker(int at) {
    return at + 1 < input.length() && input.charAt(at) == '-' && isSpace(input.charAt(at + 1));
  }

  private boolean hasRightTrimMarker() {
    return position < input.length()
        && isSpace(input.charAt(position))
        && input.startsWith("-}}", position + 1);
  }

  private int trimRight(int from, int end) {
    int trimmed = end;
    while (trimmed > from && isSpace(input.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private boolean single(Kind kind) {
    moveTo(position + 1);
    emit(kind);
    return true;
  }

  private void emit(Kind kind) {
    tokens.add(new Token(kind, input.substring(start, position), start, startLine));
    ignore();
  }

  private boolean error(String message) {
    tokens.add(new Token(Kind.ERROR, message, start, startLine));
    return false;
  }

  private void ignore() {
    start = position;
    startLine = line;
  }

  private void moveTo(int target) {
    for (int i = position; i < target; i++) {
      if (input.charAt(i) == '\n') {
        line++;
      }
    }
    position = target;
  }

  private boolean isDigitAt(int at) {
    return at < input.length() && input.charAt(at) >= '0' && input.charAt(at) <= '9';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private static boolean isAlphanumeric(int c) {
    return c == '_' || Character.isLetter(c) || Character.isDigit(c);
  }

  private static String unicodeName(int c) {
    return "U+%04X '%s'".formatted(c, Character.toString(c));
  }
}
