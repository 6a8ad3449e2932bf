package dev.obsc.syntax;

import dev.obsc.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of one text by recursive descent, with one token of look-ahead. After an error it
 * continues with the next element of the innermost list, member or bind, to report what else is
 * wrong.
 */
public final class Parser {
  private static final int MAX_PRECEDENCE = 16;
  private static final int UNARY_PRECEDENCE = 4;

  private final TokenCursor in;
  private final ObjectParser objects;

  private Parser(TokenCursor in) {
    this.in = in;
    this.objects = new ObjectParser(in, this);
  }

  public static Parsed parse(SourceFile file) {
    Lexer.Result lexed = Lexer.lex(file.text());
    var cursor = new TokenCursor(file.text(), lexed.tokens());
    Optional<Expr> program = new Parser(cursor).program();
    List<SyntaxError> errors = new ArrayList<>(lexed.errors());
    errors.addAll(cursor.errors());
    boolean wellFormed =
        errors.stream().allMatch(error -> error.code() == SyntaxCode.DUPLICATE_NAME);
    return new Parsed(
        file,
        errors.isEmpty() ? program : Optional.empty(),
        wellFormed ? program : Optional.empty(),
        lexed.tokens(),
        errors);
  }

  private Optional<Expr> program() {
    try {
      Expr program = expression();
      if (!in.isAt(TokenKind.END_OF_FILE)) {
        throw in.unexpected(
            in.position(),
            "Did not expect: " + in.describe(in.position()),
            "expected the end of the file, found " + in.people(in.position()));
      }
      return Optional.of(program);
    } catch (TokenCursor.Failed failed) {
      return Optional.empty();
    } catch (StackOverflowError overflow) {
      // Only on a thread with an unusually small stack; the limit of the cursor comes first.
      in.reportNesting();
      return Optional.empty();
    }
  }

  /** Any expression, as long as possible. */
  Expr expression() {
    return binary(MAX_PRECEDENCE);
  }

  /** {@code binary: operand (operator operand)*}, for operators up to a precedence. */
  private Expr binary(int precedence) {
    in.enter();
    Expr left = operand();
    while (true) {
      BinaryOperator operator = operator();
      if (operator == null || operator.precedence() > precedence) {
        in.leave();
        return left;
      }
      in.pop();
      if (operator == BinaryOperator.IN && isBareSuper()) {
        int token = in.pop();
        objects.mentionSelf();
        left = new Expr.InSuper(left, left.start(), in.end(token));
      } else {
        Expr right = binary(operator.precedence() - 1);
        left = new Expr.Binary(operator, left, right, left.start(), right.end());
      }
    }
  }

  /** Differs from go-jsonnet: in {@code x in super.y} the index belongs to {@code super}. */
  private boolean isBareSuper() {
    return in.isAt(TokenKind.SUPER)
        && in.peekSecond() != TokenKind.DOT
        && in.peekSecond() != TokenKind.BRACKET_LEFT;
  }

  private @Nullable BinaryOperator operator() {
    return switch (in.peek()) {
      case STAR -> BinaryOperator.MULTIPLY;
      case SLASH -> BinaryOperator.DIVIDE;
      case PERCENT -> BinaryOperator.REMAINDER;
      case PLUS -> BinaryOperator.ADD;
      case MINUS -> BinaryOperator.SUBTRACT;
      case SHIFT_LEFT -> BinaryOperator.SHIFT_LEFT;
      case SHIFT_RIGHT -> BinaryOperator.SHIFT_RIGHT;
      case GREATER -> BinaryOperator.GREATER;
      case GREATER_EQUAL -> BinaryOperator.GREATER_EQUAL;
      case LESS -> BinaryOperator.LESS;
      case LESS_EQUAL -> BinaryOperator.LESS_EQUAL;
      case IN -> BinaryOperator.IN;
      case EQUAL -> BinaryOperator.EQUAL;
      case NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
      case AMPERSAND -> BinaryOperator.BIT_AND;
      case CARET -> BinaryOperator.BIT_XOR;
      case BAR -> BinaryOperator.BIT_OR;
      case AND -> BinaryOperator.AND;
      case OR -> BinaryOperator.OR;
      // These end the expression: they separate the parts of an assertion or a slice.
      case COLON, COLON2 -> null;
      default -> {
        if (in.peek().isOperator()) {
          int token = in.position();
          throw in.fail(
              SyntaxCode.UNEXPECTED_TOKEN,
              token,
              "Not a binary operator: " + in.text(token),
              in.people(token) + " is not a binary operator");
        }
        yield null;
      }
    };
  }

  private Expr operand() {
    return switch (in.peek()) {
      case ASSERT -> assertion();
      case ERROR -> error();
      case IF -> conditional();
      case FUNCTION -> function();
      case IMPORT -> importOf(Expr.ImportKind.CODE);
      case IMPORTSTR -> importOf(Expr.ImportKind.TEXT);
      case IMPORTBIN -> importOf(Expr.ImportKind.BYTES);
      case LOCAL -> local();
      case NOT -> unary(UnaryOperator.NOT);
      case TILDE -> unary(UnaryOperator.BIT_NOT);
      case PLUS -> unary(UnaryOperator.PLUS);
      case MINUS -> unary(UnaryOperator.MINUS);
      default -> {
        if (in.peek().isOperator()) {
          int token = in.position();
          throw in.fail(
              SyntaxCode.UNEXPECTED_TOKEN,
              token,
              "Not a unary operator: " + in.text(token),
              in.people(token) + " is not a unary operator");
        }
        yield applied();
      }
    };
  }

  private Expr unary(UnaryOperator operator) {
    int token = in.pop();
    Expr operand = binary(UNARY_PRECEDENCE);
    return new Expr.Unary(operator, operand, in.start(token), operand.end());
  }

  /** {@code applied: terminal ('.' name | '[' … ']' | '(' … ')' | object)*}. */
  private Expr applied() {
    int start = in.start(in.position());
    Expr left = terminal();
    while (true) {
      switch (in.peek()) {
        case DOT -> {
          in.pop();
          int name = in.expect(TokenKind.IDENTIFIER);
          left = new Expr.Member(left, in.text(name), in.start(name), start, in.end(name));
        }
        case BRACKET_LEFT -> {
          in.pop();
          left = indexOrSlice(left, start);
        }
        case PAREN_LEFT -> {
          in.pop();
          left = new CallParser(in, this).arguments(left, start);
        }
        case BRACE_LEFT -> {
          Expr right = objects.object();
          left = new Expr.ApplyBrace(left, right, start, right.end());
        }
        default -> {
          return left;
        }
      }
    }
  }

  /** {@code '[' expression? (':' expression?)* ']'}, behind the opening bracket. */
  private Expr indexOrSlice(Expr target, int start) {
    List<Optional<Expr>> parts = new ArrayList<>(List.of(Optional.empty()));
    boolean ready = true;
    int last = in.position();
    while (parts.size() <= 3) {
      if (in.isAt(TokenKind.BRACKET_RIGHT)) {
        last = in.pop();
        break;
      } else if (in.isAt(TokenKind.COLON) || in.isAt(TokenKind.COLON2)) {
        for (int colons = in.peek() == TokenKind.COLON ? 1 : 2; colons > 0; colons--) {
          parts.add(Optional.empty());
        }
        last = in.pop();
        ready = true;
      } else if (ready) {
        parts.set(parts.size() - 1, Optional.of(expression()));
        ready = false;
      } else {
        in.expect(TokenKind.BRACKET_RIGHT);
      }
    }
    if (parts.size() > 3) {
      throw in.fail(
          SyntaxCode.UNEXPECTED_TOKEN,
          last,
          "Invalid slice: too many colons",
          "a slice has at most two colons");
    }
    int end = in.end(last);
    if (parts.size() == 1) {
      Optional<Expr> index = parts.getFirst();
      if (index.isEmpty()) {
        throw in.fail(
            SyntaxCode.UNEXPECTED_TOKEN,
            last,
            "ast.Index requires an expression",
            "expected an index between the brackets");
      }
      return new Expr.Index(target, index.get(), start, end);
    }
    Optional<Expr> step = parts.size() == 3 ? parts.get(2) : Optional.empty();
    return new Expr.Slice(target, parts.get(0), parts.get(1), step, start, end);
  }

  private Expr terminal() {
    int token = in.position();
    return switch (in.peek()) {
      case BRACE_LEFT -> objects.object();
      case BRACKET_LEFT -> new ArrayParser(in, this).array();
      case PAREN_LEFT -> {
        in.pop();
        Expr inner = expression();
        int close = in.expect(TokenKind.PAREN_RIGHT);
        yield new Expr.Parens(inner, in.start(token), in.end(close));
      }
      case NUMBER -> {
        in.pop();
        yield new Expr.NumberLiteral(
            Double.parseDouble(in.data(token)), in.start(token), in.end(token));
      }
      case STRING_BLOCK, STRING_DOUBLE, STRING_SINGLE, VERBATIM_DOUBLE, VERBATIM_SINGLE ->
          string(in.pop());
      case TRUE, FALSE -> {
        in.pop();
        yield new Expr.BooleanLiteral(
            in.kind(token) == TokenKind.TRUE, in.start(token), in.end(token));
      }
      case NULL -> {
        in.pop();
        yield new Expr.Null(in.start(token), in.end(token));
      }
      case IDENTIFIER -> {
        in.pop();
        yield new Expr.Variable(in.text(token), in.start(token), in.end(token));
      }
      case SELF -> {
        in.pop();
        objects.mentionSelf();
        yield new Expr.Self(in.start(token), in.end(token));
      }
      case DOLLAR -> {
        in.pop();
        objects.mentionRoot();
        yield new Expr.Dollar(in.start(token), in.end(token));
      }
      case SUPER -> superAccess();
      case END_OF_FILE ->
          throw in.unexpected(token, "Unexpected end of file", "expected an expression");
      default ->
          throw in.unexpected(
              token,
              "Unexpected: " + in.describe(token) + " while parsing terminal",
              "expected an expression, found " + in.people(token));
    };
  }

  private Expr superAccess() {
    int token = in.pop();
    objects.mentionSelf();
    if (in.isAt(TokenKind.DOT)) {
      in.pop();
      int name = in.expect(TokenKind.IDENTIFIER);
      return new Expr.SuperMember(
          in.text(name), in.start(name), in.end(name), in.start(token), in.end(token));
    }
    if (in.isAt(TokenKind.BRACKET_LEFT)) {
      in.pop();
      Expr index = expression();
      int close = in.expect(TokenKind.BRACKET_RIGHT);
      return new Expr.SuperIndex(index, in.end(close), in.start(token), in.end(token));
    }
    var error =
        SyntaxError.of(
            SyntaxCode.UNEXPECTED_TOKEN,
            "Expected . or [ after super",
            "expected `.` or `[` after `super`",
            in.start(token),
            in.end(token));
    in.report(in.isAt(TokenKind.END_OF_FILE) ? error.asIncomplete() : error);
    throw new TokenCursor.Failed();
  }

  /** The string that {@code token} is. */
  Expr.StringLiteral string(int token) {
    TokenKind form = in.kind(token);
    String value = in.data(token);
    if (form == TokenKind.STRING_DOUBLE || form == TokenKind.STRING_SINGLE) {
      Optional<String> problem = StringLiterals.problem(value);
      if (problem.isPresent()) {
        in.fail(SyntaxCode.INVALID_ESCAPE, token, problem.get(), forPeople(problem.get()));
      } else {
        value = StringLiterals.unescape(value);
      }
    }
    return new Expr.StringLiteral(value, form, in.start(token), in.end(token));
  }

  private static String forPeople(String sentence) {
    String lower = Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** {@code 'assert' expression (':' expression)? ';' expression}. */
  private Expr assertion() {
    int start = in.start(in.pop());
    Expr condition = expression();
    Optional<Expr> message = Optional.empty();
    if (in.isAt(TokenKind.COLON)) {
      in.pop();
      message = Optional.of(expression());
    }
    in.expect(TokenKind.SEMICOLON);
    Expr rest = expression();
    return new Expr.Assert(condition, message, rest, start, rest.end());
  }

  private Expr error() {
    int start = in.start(in.pop());
    Expr message = expression();
    return new Expr.ErrorExpr(message, start, message.end());
  }

  /** {@code 'if' expression 'then' expression ('else' expression)?}. */
  private Expr conditional() {
    int start = in.start(in.pop());
    Expr condition = expression();
    in.expect(TokenKind.THEN);
    Expr whenTrue = expression();
    if (!in.isAt(TokenKind.ELSE)) {
      return new Expr.Conditional(condition, whenTrue, Optional.empty(), start, whenTrue.end());
    }
    in.pop();
    Expr whenFalse = expression();
    return new Expr.Conditional(
        condition, whenTrue, Optional.of(whenFalse), start, whenFalse.end());
  }

  private Expr function() {
    int start = in.start(in.pop());
    if (!in.isAt(TokenKind.PAREN_LEFT)) {
      int token = in.position();
      throw in.unexpected(
          token,
          "Expected ( but got " + in.describe(token),
          "expected `(`, found " + in.people(token));
    }
    List<Expr.Parameter> parameters =
        new CallParser(in, this).parameters("function parameter", start);
    Expr body = expression();
    return new Expr.Function(parameters, body, start, body.end());
  }

  private Expr importOf(Expr.ImportKind kind) {
    int start = in.start(in.pop());
    Expr path = expression();
    if (!(path instanceof Expr.StringLiteral literal)) {
      throw in.fail(
          SyntaxCode.INVALID_IMPORT,
          path.start(),
          path.end(),
          "Computed imports are not allowed",
          "the path of an import must be a plain string");
    }
    if (literal.form() == TokenKind.STRING_BLOCK) {
      throw in.fail(
          SyntaxCode.INVALID_IMPORT,
          path.start(),
          path.end(),
          "Block string literals not allowed in imports",
          "the path of an import cannot be a text block");
    }
    return new Expr.Import(kind, literal, start, path.end());
  }

  /** {@code 'local' bind (',' bind)* ';' expression}. */
  private Expr local() {
    int start = in.start(in.pop());
    TokenCursor.Checkpoint list = in.checkpoint();
    List<Expr.Bind> binds = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (true) {
      try {
        binds.add(bind(names));
        if (in.isAt(TokenKind.SEMICOLON)) {
          break;
        }
        if (!in.isAt(TokenKind.COMMA)) {
          int token = in.position();
          throw in.unexpected(
              token,
              "Expected , or ; but got " + in.describe(token),
              "expected `,` or `;` after this definition, found " + in.people(token));
        }
      } catch (TokenCursor.Failed failed) {
        if (!in.recover(list, TokenKind.SEMICOLON, TokenKind.SEMICOLON)) {
          throw failed;
        }
        break;
      }
      in.pop();
    }
    in.pop();
    Expr body = expression();
    return new Expr.Local(binds, body, start, body.end());
  }

  /** {@code name parameters? '=' expression}. */
  Expr.Bind bind(Set<String> names) {
    int token = in.expect(TokenKind.IDENTIFIER);
    String name = in.text(token);
    if (!names.add(name)) {
      in.fail(
          SyntaxCode.DUPLICATE_NAME,
          token,
          "Duplicate local var: " + name,
          "`" + name + "` is defined twice in the same place");
    }
    Optional<List<Expr.Parameter>> parameters = Optional.empty();
    if (in.isAt(TokenKind.PAREN_LEFT)) {
      parameters =
          Optional.of(new CallParser(in, this).parameters("function parameter", in.start(token)));
    }
    in.expectAssign();
    Expr value = expression();
    return new Expr.Bind(name, parameters, value, in.start(token), value.end());
  }
}
