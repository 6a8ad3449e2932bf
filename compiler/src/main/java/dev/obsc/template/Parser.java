package dev.obsc.template;

import dev.obsc.json.GoQuote;
import dev.obsc.template.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Builds the nodes of a template and of those it defines. Go: text/template/parse/parse.go. */
final class Parser {
  private static final int MAX_DEPTH = 1000;

  private final List<Token> tokens;
  private final Predicate<String> functionExists;
  private final Map<String, List<Node>> definitions = new HashMap<>();
  private final List<String> variables = new ArrayList<>(List.of("$"));
  private int next;
  private int rangeDepth;
  private int parenthesisDepth;

  Parser(String text, Predicate<String> functionExists) {
    this.tokens = new Lexer(text).tokens();
    this.functionExists = functionExists;
  }

  /** The nodes of a whole template, and the templates it defines by name. */
  record Parsed(List<Node> nodes, Map<String, List<Node>> definitions) {}

  Parsed parse() throws TemplateException {
    var nodes = new ArrayList<Node>();
    while (!peek().is(Kind.END_OF_INPUT)) {
      if (startsWithKeyword("define")) {
        parseDefinition();
        continue;
      }
      if (startsWithKeyword("end") || startsWithKeyword("else")) {
        throw error("unexpected {{" + tokens.get(next + 1).text() + "}}");
      }
      parseNode(nodes);
    }
    return new Parsed(List.copyOf(nodes), Map.copyOf(definitions));
  }

  private void parseDefinition() throws TemplateException {
    take();
    takeNonSpace();
    Token name = takeNonSpace();
    if (!name.is(Kind.STRING) && !name.is(Kind.RAW_STRING)) {
      throw unexpected(name, "define clause");
    }
    expect(Kind.RIGHT_DELIMITER, "define clause");
    List<Node> body = parseBody();
    closeWithEnd("define clause");
    definitions.put(stringValue(name), body);
  }

  /** Nodes up to, not including, an {@code end} or {@code else}. */
  private List<Node> parseBody() throws TemplateException {
    var nodes = new ArrayList<Node>();
    while (!startsWithKeyword("end") && !startsWithKeyword("else")) {
      if (peek().is(Kind.END_OF_INPUT)) {
        throw error("unexpected EOF");
      }
      parseNode(nodes);
    }
    return List.copyOf(nodes);
  }

  private void parseNode(List<Node> nodes) throws TemplateException {
    Token token = take();
    switch (token.kind()) {
      case TEXT -> nodes.add(new Node.Literal(token.text(), token.offset()));
      case LEFT_DELIMITER -> nodes.add(parseAction());
      default -> throw unexpected(token, "input");
    }
  }

  private Node parseAction() throws TemplateException {
    Token first = peekNonSpace();
    if (first.is(Kind.KEYWORD)) {
      takeNonSpace();
      return switch (first.text()) {
        case "if" -> parseIf();
        case "with" -> parseWith();
        case "range" -> parseRange();
        case "template" -> parseCall();
        case "block" -> parseBlock();
        case "break", "continue" -> parseLoopExit(first);
        default -> throw unexpected(first, "command");
      };
    }
    return new Node.Action(parsePipeline("command", Kind.RIGHT_DELIMITER), first.offset());
  }

  private Node parseIf() throws TemplateException {
    int scope = variables.size();
    Node.Pipeline condition = parsePipeline("if", Kind.RIGHT_DELIMITER);
    List<Node> body = parseBody();
    List<Node> otherwise = parseElse("if", "if");
    popVariables(scope);
    return new Node.If(condition, body, otherwise, condition.offset());
  }

  private Node parseWith() throws TemplateException {
    int scope = variables.size();
    Node.Pipeline value = parsePipeline("with", Kind.RIGHT_DELIMITER);
    List<Node> body = parseBody();
    List<Node> otherwise = parseElse("with", "with");
    popVariables(scope);
    return new Node.With(value, body, otherwise, value.offset());
  }

  private Node parseRange() throws TemplateException {
    int scope = variables.size();
    Node.Pipeline value = parsePipeline("range", Kind.RIGHT_DELIMITER);
    rangeDepth++;
    List<Node> body = parseBody();
    rangeDepth--;
    List<Node> otherwise = parseElse("range", "");
    popVariables(scope);
    return new Node.Range(value, body, otherwise, value.offset());
  }

  /**
   * The else branch, if any, and the end. {@code chained} is the keyword that may follow {@code
   * else}.
   */
  private List<Node> parseElse(String context, String chained) throws TemplateException {
    if (startsWithKeyword("end")) {
      closeWithEnd(context);
      return List.of();
    }
    take();
    takeNonSpace();
    if (!chained.isEmpty() && peekNonSpace().isKeyword(chained)) {
      takeNonSpace();
      return List.of(chained.equals("if") ? parseIf() : parseWith());
    }
    expect(Kind.RIGHT_DELIMITER, "else");
    List<Node> body = parseBody();
    if (startsWithKeyword("else")) {
      throw error("expected end; found {{else}}");
    }
    closeWithEnd(context);
    return body;
  }

  private void closeWithEnd(String context) throws TemplateException {
    if (!startsWithKeyword("end")) {
      throw error("unexpected {{else}} in " + context);
    }
    take();
    takeNonSpace();
    expect(Kind.RIGHT_DELIMITER, "end");
  }

  private Node parseCall() throws TemplateException {
    int offset = peekNonSpace().offset();
    String name = parseTemplateName("template clause");
    Optional<Node.Pipeline> value = parseCallValue("template clause");
    return new Node.Call(name, value, offset);
  }

  private Node parseBlock() throws TemplateException {
    int offset = peekNonSpace().offset();
    String name = parseTemplateName("block clause");
    Node.Pipeline value = parsePipeline("block clause", Kind.RIGHT_DELIMITER);
    List<Node> body = parseBody();
    closeWithEnd("block clause");
    definitions.putIfAbsent(name, body);
    return new Node.Call(name, Optional.of(value), offset);
  }

  private Optional<Node.Pipeline> parseCallValue(String context) throws TemplateException {
    if (peekNonSpace().is(Kind.RIGHT_DELIMITER)) {
      takeNonSpace();
      return Optional.empty();
    }
    return Optional.of(parsePipeline(context, Kind.RIGHT_DELIMITER));
  }

  private String parseTemplateName(String context) throws TemplateException {
    Token name = takeNonSpace();
    if (!name.is(Kind.STRING) && !name.is(Kind.RAW_STRING)) {
      throw unexpected(name, context);
    }
    return stringValue(name);
  }

  private Node parseLoopExit(Token keyword) throws TemplateException {
    String shown = "{{" + keyword.text() + "}}";
    expect(Kind.RIGHT_DELIMITER, shown);
    if (rangeDepth == 0) {
      throw error(shown + " outside {{range}}");
    }
    return keyword.text().equals("break")
        ? new Node.Break(keyword.offset())
        : new Node.Continue(keyword.offset());
  }

  /** {@code [declarations] command ("|" command)*}, up to and including the token {@code end}. */
  private Node.Pipeline parsePipeline(String context, Kind end) throws TemplateException {
    int offset = peekNonSpace().offset();
    var declared = new ArrayList<String>();
    boolean assigns = parseDeclarations(context, declared);
    var commands = new ArrayList<Node.Command>();
    while (true) {
      Token token = peekNonSpace();
      if (token.is(end)) {
        takeNonSpace();
        checkPipeline(commands, context);
        return new Node.Pipeline(List.copyOf(declared), assigns, List.copyOf(commands), offset);
      }
      switch (token.kind()) {
        case BOOL,
            CHARACTER_CONSTANT,
            DOT,
            FIELD,
            IDENTIFIER,
            NUMBER,
            NIL,
            RAW_STRING,
            STRING,
            VARIABLE,
            LEFT_PARENTHESIS ->
            commands.add(parseCommand());
        default -> {
          takeNonSpace();
          throw unexpected(token, context);
        }
      }
    }
  }

  /**
   * Reads {@code $x :=}, {@code $x =} or, in a range, {@code $i, $x :=}; true for an assignment.
   */
  private boolean parseDeclarations(String context, List<String> declared)
      throws TemplateException {
    int restart = next;
    while (peekNonSpace().is(Kind.VARIABLE)) {
      Token variable = takeNonSpace();
      Token after = peekNonSpace();
      if (after.is(Kind.ASSIGN) || after.is(Kind.DECLARE)) {
        takeNonSpace();
        declared.add(variable.text());
        variables.add(variable.text());
        return after.is(Kind.ASSIGN);
      }
      if (!after.text().equals(",") || !after.is(Kind.CHARACTER)) {
        break;
      }
      takeNonSpace();
      declared.add(variable.text());
      variables.add(variable.text());
      if (!context.equals("range") || declared.size() > 1) {
        throw error("too many declarations in " + context);
      }
    }
    next = restart;
    declared.clear();
    return false;
  }

  private void checkPipeline(List<Node.Command> commands, String context) throws TemplateException {
    if (commands.isEmpty()) {
      throw error("missing value for " + context);
    }
    for (int i = 1; i < commands.size(); i++) {
      switch (commands.get(i).operands().getFirst()) {
        case Node.Constant _, Node.Dot _, Node.NilLiteral _ ->
            throw error("non executable command in pipeline stage " + (i + 1));
        case Node.Pipeline _, Node.Field _, Node.Variable _, Node.Chain _, Node.Identifier _ -> {}
      }
    }
  }

  private Node.Command parseCommand() throws TemplateException {
    var operands = new ArrayList<Node.Operand>();
    int offset = peekNonSpace().offset();
    while (true) {
      peekNonSpace();
      Optional<Node.Operand> operand = parseOperand();
      operand.ifPresent(operands::add);
      Token token = take();
      switch (token.kind()) {
        case SPACE -> {
          continue;
        }
        case RIGHT_DELIMITER, RIGHT_PARENTHESIS -> next--;
        case PIPE -> {}
        default -> throw unexpected(token, "operand");
      }
      if (operands.isEmpty()) {
        throw error("empty command");
      }
      return new Node.Command(List.copyOf(operands), offset);
    }
  }

  /** A term and the fields after it. */
  private Optional<Node.Operand> parseOperand() throws TemplateException {
    Optional<Node.Operand> term = parseTerm();
    if (term.isEmpty() || !peek().is(Kind.FIELD)) {
      return term;
    }
    int offset = peek().offset();
    var path = new ArrayList<String>();
    while (peek().is(Kind.FIELD)) {
      path.add(take().text().substring(1));
    }
    return Optional.of(
        switch (term.get()) {
          case Node.Field field -> new Node.Field(joined(field.path(), path), offset);
          case Node.Variable variable ->
              new Node.Variable(variable.name(), joined(variable.path(), path), offset);
          case Node.Constant _, Node.Dot _, Node.NilLiteral _ ->
              throw error("unexpected . after term " + GoQuote.string(term.get().toString()));
          case Node.Pipeline _, Node.Chain _, Node.Identifier _ ->
              new Node.Chain(term.get(), List.copyOf(path), offset);
        });
  }

  private Optional<Node.Operand> parseTerm() throws TemplateException {
    Token token = takeNonSpace();
    int offset = token.offset();
    return switch (token.kind()) {
      case IDENTIFIER -> {
        if (!functionExists.test(token.text())) {
          throw error("function " + GoQuote.string(token.text()) + " not defined");
        }
        yield Optional.of(new Node.Identifier(token.text(), offset));
      }
      case DOT -> Optional.of(new Node.Dot(offset));
      case NIL -> Optional.of(new Node.NilLiteral(offset));
      case VARIABLE -> {
        if (!variables.contains(token.text())) {
          throw error("undefined variable " + GoQuote.string(token.text()));
        }
        yield Optional.of(new Node.Variable(token.text(), List.of(), offset));
      }
      case FIELD -> Optional.of(new Node.Field(List.of(token.text().substring(1)), offset));
      case BOOL -> constant(GoValue.of(token.text().equals("true")), token);
      case NUMBER -> constant(Numbers.parse(token.text()).orElseThrow(), token);
      case CHARACTER_CONSTANT -> constant(GoValue.ofInt(characterValue(token)), token);
      case STRING, RAW_STRING -> constant(GoValue.of(stringValue(token)), token);
      case LEFT_PARENTHESIS -> {
        if (++parenthesisDepth > MAX_DEPTH) {
          throw error("max expression depth exceeded");
        }
        Node.Pipeline inner = parsePipeline("parenthesized pipeline", Kind.RIGHT_PARENTHESIS);
        parenthesisDepth--;
        yield Optional.of(inner);
      }
      default -> {
        next--;
        yield Optional.empty();
      }
    };
  }

  private static Optional<Node.Operand> constant(GoValue value, Token token) {
    return Optional.of(new Node.Constant(value, token.text(), token.offset()));
  }

  private String stringValue(Token token) throws TemplateException {
    if (token.is(Kind.RAW_STRING)) {
      return token.text().substring(1, token.text().length() - 1);
    }
    return GoLiteral.unquote(token.text()).orElseThrow(() -> error("invalid syntax"));
  }

  private int characterValue(Token token) throws TemplateException {
    String value = GoLiteral.unquote(token.text()).orElse("");
    if (value.codePointCount(0, value.length()) != 1) {
      throw error("malformed character constant: " + token.text());
    }
    return value.codePointAt(0);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private void popVariables(int size) {
    while (variables.size() > size) {
      variables.removeLast();
    }
  }

  private boolean startsWithKeyword(String word) {
    if (!peek().is(Kind.LEFT_DELIMITER)) {
      return false;
    }
    int at = next + 1;
    if (tokens.get(at).is(Kind.SPACE)) {
      at++;
    }
    return tokens.get(at).isKeyword(word);
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    Token token = tokens.get(next);
    if (next < tokens.size() - 1) {
      next++;
    }
    return token;
  }

  private Token peekNonSpace() {
    if (peek().is(Kind.SPACE)) {
      take();
    }
    return peek();
  }

  private Token takeNonSpace() {
    peekNonSpace();
    return take();
  }

  private void expect(Kind kind, String context) throws TemplateException {
    Token token = takeNonSpace();
    if (!token.is(kind)) {
      throw unexpected(token, context);
    }
  }

  private TemplateException unexpected(Token token, String context) {
    if (token.is(Kind.ERROR)) {
      return errorOn(token.line(), token.text());
    }
    return errorOn(token.line(), "unexpected " + token.describe() + " in " + context);
  }

  private TemplateException error(String message) {
    return errorOn(peek().line(), message);
  }

  private static TemplateException errorOn(int line, String message) {
    return new TemplateException("template: :" + line + ": " + message);
  }
}
