package dev.obsc.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses objects and object comprehensions, and notes which objects refer to themselves. */
final class ObjectParser {
  private final TokenCursor in;
  private final Parser parser;

  /** For each object under way, outermost first, whether a member mentions it. */
  private boolean[] mentioned = new boolean[16];

  private int level;

  ObjectParser(TokenCursor in, Parser parser) {
    this.in = in;
    this.parser = parser;
  }

  void mentionSelf() {
    if (level > 0) {
      mentioned[level - 1] = true;
    }
  }

  void mentionRoot() {
    mentioned[0] = true;
  }

  /** {@code '{' (member (',' member)* ','?)? clauses? '}'}. */
  Expr object() {
    int start = in.start(in.pop());
    TokenCursor.Checkpoint list = in.checkpoint();
    int outerLevel = level;
    enterObject();
    List<ObjectMember> members = new ArrayList<>();
    Set<String> fieldNames = new HashSet<>();
    Set<String> localNames = new HashSet<>();
    boolean comma = true;
    while (!in.isAt(TokenKind.BRACE_RIGHT)) {
      if (in.isAt(TokenKind.FOR)) {
        return comprehension(members, start);
      }
      try {
        if (!comma) {
          throw in.missingComma(in.position(), "Expected a comma before next field", "object");
        }
        members.add(member(fieldNames, localNames));
      } catch (TokenCursor.Failed failed) {
        level = outerLevel + 1;
        if (!in.recover(list, TokenKind.COMMA, TokenKind.BRACE_RIGHT)) {
          throw failed;
        }
      }
      comma = in.isAt(TokenKind.COMMA);
      if (comma) {
        in.pop();
      }
    }
    level = outerLevel;
    return new Expr.ObjectLiteral(members, mentioned[outerLevel], start, in.end(in.pop()));
  }

  private void enterObject() {
    if (level == mentioned.length) {
      mentioned = Arrays.copyOf(mentioned, level * 2);
    }
    mentioned[level++] = false;
  }

  private ObjectMember member(Set<String> fieldNames, Set<String> localNames) {
    return switch (in.peek()) {
      case IDENTIFIER,
          STRING_BLOCK,
          STRING_DOUBLE,
          STRING_SINGLE,
          VERBATIM_DOUBLE,
          VERBATIM_SINGLE,
          BRACKET_LEFT ->
          field(fieldNames);
      case LOCAL -> {
        int start = in.start(in.pop());
        Expr.Bind bind = parser.bind(localNames);
        yield new ObjectMember.Local(bind, start, bind.end());
      }
      case ASSERT -> assertion();
      default -> {
        int token = in.position();
        throw in.unexpected(
            token,
            "Unexpected: " + in.describe(token) + " while parsing field definition",
            "expected a field, found " + in.people(token));
      }
    };
  }

  private ObjectMember assertion() {
    int start = in.start(in.pop());
    Expr condition = parser.expression();
    if (!in.isAt(TokenKind.COLON)) {
      return new ObjectMember.Assert(condition, Optional.empty(), start, condition.end());
    }
    in.pop();
    Expr message = parser.expression();
    return new ObjectMember.Assert(condition, Optional.of(message), start, message.end());
  }

  /** {@code name parameters? '+'? (':' | '::' | ':::') expression}. */
  private ObjectMember field(Set<String> fieldNames) {
    int first = in.position();
    ObjectMember.FieldName name = fieldName();
    Optional<List<Expr.Parameter>> parameters = Optional.empty();
    if (in.isAt(TokenKind.PAREN_LEFT)) {
      parameters =
          Optional.of(new CallParser(in, parser).parameters("method parameter", in.start(first)));
    }
    int operator = in.position();
    boolean plus = isPlus(in.peek());
    ObjectMember.Visibility visibility = visibility();
    if (plus && parameters.isPresent()) {
      in.fail(
          SyntaxCode.UNEXPECTED_TOKEN,
          first,
          "Cannot use +: syntax sugar in a method: " + in.data(first),
          "a method cannot be defined with `" + in.text(operator) + "`");
    }
    if (name instanceof ObjectMember.FieldName.Fixed && !fieldNames.add(in.data(first))) {
      in.fail(
          SyntaxCode.DUPLICATE_NAME,
          first,
          "Duplicate field: " + in.data(first),
          "the field `" + in.data(first) + "` is defined twice in this object");
    }
    if (plus) {
      mentionSelf();
    }
    Expr value = parser.expression();
    int end = in.end(in.position() - 1);
    return new ObjectMember.Field(name, plus, visibility, parameters, value, in.start(first), end);
  }

  private ObjectMember.FieldName fieldName() {
    int token = in.pop();
    TokenKind form = in.kind(token);
    if (form == TokenKind.IDENTIFIER) {
      return new ObjectMember.FieldName.Fixed(in.text(token), form, in.start(token), in.end(token));
    }
    if (form.isString()) {
      return new ObjectMember.FieldName.Fixed(
          parser.string(token).value(), form, in.start(token), in.end(token));
    }
    // A computed name belongs to the scope around the object.
    level--;
    Expr expression = parser.expression();
    level++;
    int close = in.expect(TokenKind.BRACKET_RIGHT);
    return new ObjectMember.FieldName.Computed(expression, in.start(token), in.end(close));
  }

  private static boolean isPlus(TokenKind kind) {
    return kind == TokenKind.PLUS_COLON
        || kind == TokenKind.PLUS_COLON2
        || kind == TokenKind.PLUS_COLON3;
  }

  private ObjectMember.Visibility visibility() {
    int token = in.position();
    ObjectMember.Visibility visibility =
        switch (in.peek()) {
          case COLON, PLUS_COLON -> ObjectMember.Visibility.INHERIT;
          case COLON2, PLUS_COLON2 -> ObjectMember.Visibility.HIDDEN;
          case COLON3, PLUS_COLON3 -> ObjectMember.Visibility.VISIBLE;
          default -> {
            String compatible =
                in.peek().isOperator()
                    ? "Expected one of :, ::, :::, +:, +::, +:::, got: " + in.text(token)
                    : "Expected token OPERATOR but got " + in.describe(token);
            throw in.unexpected(
                token,
                compatible,
                "expected `:` after the name of a field, found " + in.people(token));
          }
        };
    in.pop();
    return visibility;
  }

  private Expr comprehension(List<ObjectMember> members, int start) {
    int token = in.position();
    int fields = 0;
    for (ObjectMember member : members) {
      if (member instanceof ObjectMember.Assert) {
        throw invalid(token, "Object comprehension cannot have asserts");
      }
      fields += member instanceof ObjectMember.Field ? 1 : 0;
    }
    if (fields != 1) {
      throw invalid(token, "Object comprehension can only have one field");
    }
    for (ObjectMember member : members) {
      if (member instanceof ObjectMember.Field field) {
        if (field.visibility() != ObjectMember.Visibility.INHERIT) {
          throw invalid(token, "Object comprehensions cannot have hidden fields");
        }
        if (field.name() instanceof ObjectMember.FieldName.Fixed) {
          throw invalid(token, "Object comprehensions can only have [e] fields");
        }
      }
    }
    level--;
    boolean mentionsSelf = mentioned[level];
    List<Expr.Clause> clauses = new ArrayList<>();
    int end = new ArrayParser(in, parser).clauses(clauses, TokenKind.BRACE_RIGHT);
    return new Expr.ObjectComprehension(members, clauses, mentionsSelf, start, end);
  }

  private TokenCursor.Failed invalid(int token, String sentence) {
    return in.fail(
        SyntaxCode.INVALID_COMPREHENSION,
        token,
        sentence,
        "an o" + sentence.substring(1).replace("object comprehensions", "object comprehension"));
  }
}
