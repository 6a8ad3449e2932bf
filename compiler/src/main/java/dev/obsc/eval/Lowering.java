package dev.obsc.eval;

import dev.obsc.diagnostic.SourceFile;
import dev.obsc.diagnostic.Suggester;
import dev.obsc.syntax.BinaryOperator;
import dev.obsc.syntax.Expr;
import dev.obsc.syntax.SyntaxCode;
import dev.obsc.syntax.SyntaxError;
import dev.obsc.syntax.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a parsed file into nodes: removes sugar, resolves names to slots of frames and reports
 * names that mean nothing. Visits in the order of go-jsonnet, so that the first error is the same.
 */
final class Lowering implements Expr.Visitor<Node> {
  static final String ANONYMOUS = "anonymous";

  private final Library library;
  private final ObjectLowering objects = new ObjectLowering(this);
  private final List<SyntaxError> withoutRoot = new ArrayList<>();
  private final List<SyntaxError> errors = new ArrayList<>();

  Scope scope = Scope.ofFile();
  Context context;

  /** Name of the variable that the expression under way is bound to, for traces. */
  private String boundTo = ANONYMOUS;

  /** Number of objects around the expression under way. */
  int objectDepth;

  private Lowering(SourceFile file, Library library) {
    this.library = library;
    this.context = Context.program(file);
  }

  /** What lowering a file gave: a program, or what is wrong with the file. */
  record Result(Optional<Program> program, List<SyntaxError> errors) {}

  static Result lower(SourceFile file, Expr expr, Library library) {
    var lowering = new Lowering(file, library);
    Node root = lowering.lower(expr);
    List<SyntaxError> errors = new ArrayList<>(lowering.withoutRoot);
    errors.addAll(lowering.errors);
    return new Result(
        errors.isEmpty()
            ? Optional.of(new Program(file, root, lowering.scope.frameSize()))
            : Optional.empty(),
        errors);
  }

  /** Lowers in the current context. */
  Node lower(Expr expr) {
    String outer = boundTo;
    boundTo = ANONYMOUS;
    Node node = expr.accept(this);
    boundTo = outer;
    return node;
  }

  /** Lowers in another context, which ends with the expression. */
  Node lower(Expr expr, Context inner, String variable) {
    Context outer = context;
    String outerBound = boundTo;
    context = inner;
    boundTo = variable;
    Node node = expr.accept(this);
    context = outer;
    boundTo = outerBound;
    return node;
  }

  /** Lowers an argument or element, which is evaluated on its own. */
  private Node lowerThunk(Expr expr) {
    return lower(expr, context.thunk(), ANONYMOUS);
  }

  /** Lowers what go-jsonnet gives no context. */
  private Node lowerBare(Expr expr) {
    return lower(expr, context.withoutText(), ANONYMOUS);
  }

  String boundTo() {
    return boundTo;
  }

  Place place(Expr expr) {
    return new Place(context, expr.start(), expr.end());
  }

  /** The place of what go-jsonnet makes of an expression, which has no context. */
  Place barePlace(int start, int end) {
    return new Place(context.withoutText(), start, end);
  }

  private Place nowhere() {
    return barePlace(-1, -1);
  }

  Node nullConstant() {
    return new Literals.Constant(nowhere(), NullValue.NULL);
  }

  Node text(String text) {
    return new Literals.Constant(nowhere(), StringValue.of(text));
  }

  void report(SyntaxError error) {
    errors.add(error);
  }

  @Override
  public Node visitNull(Expr.Null expr) {
    return new Literals.Constant(place(expr), NullValue.NULL);
  }

  @Override
  public Node visitBoolean(Expr.BooleanLiteral expr) {
    return new Literals.Constant(place(expr), BooleanValue.of(expr.value()));
  }

  @Override
  public Node visitNumber(Expr.NumberLiteral expr) {
    return Double.isFinite(expr.value())
        ? new Literals.Constant(place(expr), NumberValue.of(expr.value()))
        : new Literals.Overflow(place(expr));
  }

  @Override
  public Node visitString(Expr.StringLiteral expr) {
    return new Literals.Constant(place(expr), StringValue.of(expr.value()));
  }

  @Override
  public Node visitArray(Expr.Array expr) {
    var elements = new Node[expr.elements().size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = lowerThunk(expr.elements().get(i));
    }
    return elements.length == 0
        ? new Literals.Constant(place(expr), ArrayValue.EMPTY)
        : new Literals.Array(place(expr), elements);
  }

  @Override
  public Node visitArrayComprehension(Expr.ArrayComprehension expr) {
    var clauses = new ClauseLowering(this, expr.clauses());
    Node body = clauses.lower(() -> lowerThunk(expr.body()));
    return new Comprehensions.Array(barePlace(expr.start(), expr.end()), clauses.clauses(), body);
  }

  @Override
  public Node visitObject(Expr.ObjectLiteral expr) {
    return objects.object(expr);
  }

  @Override
  public Node visitObjectComprehension(Expr.ObjectComprehension expr) {
    return objects.comprehension(expr);
  }

  @Override
  public Node visitParens(Expr.Parens expr) {
    return lower(expr.inner());
  }

  @Override
  public Node visitVariable(Expr.Variable expr) {
    Scope.Found found = scope.find(expr.name());
    if (found != null) {
      return Variables.variable(place(expr), found.hops(), found.slot());
    }
    if (expr.name().equals("std")) {
      return new Literals.Std(place(expr));
    }
    return undefined(expr);
  }

  private Node undefined(Expr.Variable expr) {
    SyntaxError error =
        error(
            SyntaxCode.UNDEFINED_VARIABLE,
            "Unknown variable: " + expr.name(),
            "`" + expr.name() + "` is not defined",
            expr);
    List<String> names = scope.names();
    names.add("std");
    Optional<String> closest = Suggester.closest(expr.name(), names);
    errors.add(
        closest.isPresent()
            ? error.withHelp("a variable with a similar name is in scope: `" + closest.get() + "`")
            : error);
    return nullConstant();
  }

  @Override
  public Node visitSelf(Expr.Self expr) {
    if (objectDepth == 0) {
      return outside("self", expr);
    }
    return new Selves.Self(place(expr), scope.hopsToSelf());
  }

  @Override
  public Node visitDollar(Expr.Dollar expr) {
    if (objectDepth == 0) {
      withoutRoot.add(
          error(
              SyntaxCode.OUTSIDE_OBJECT,
              "No top-level object found.",
              "`$` is used outside of any object",
              expr));
      return nullConstant();
    }
    return new Selves.Self(place(expr), scope.hopsToRoot());
  }

  @Override
  public Node visitSuperMember(Expr.SuperMember expr) {
    return superAccess(expr, () -> text(expr.name()));
  }

  @Override
  public Node visitSuperIndex(Expr.SuperIndex expr) {
    return superAccess(expr, () -> lower(expr.index()));
  }

  /** Makes a node when it is its turn. */
  interface NodeSource {
    Node get();
  }

  private Node superAccess(Expr expr, NodeSource index) {
    return objectDepth == 0
        ? outside("super", expr)
        : new Selves.Super(place(expr), scope.hopsToSelf(), index.get());
  }

  @Override
  public Node visitInSuper(Expr.InSuper expr) {
    return objectDepth == 0
        ? outside("super", expr)
        : new Selves.InSuper(place(expr), scope.hopsToSelf(), lower(expr.index()));
  }

  private Node outside(String word, Expr expr) {
    errors.add(
        error(
            SyntaxCode.OUTSIDE_OBJECT,
            "Can't use " + word + " outside of an object.",
            "`" + word + "` is used outside of any object",
            expr));
    return nullConstant();
  }

  private static SyntaxError error(SyntaxCode code, String compatible, String message, Expr expr) {
    return new SyntaxError(
        code, compatible, message, Optional.empty(), expr.start(), expr.end(), false);
  }

  @Override
  public Node visitMember(Expr.Member expr) {
    Optional<FunctionValue> function = standardFunction(expr);
    if (function.isPresent()) {
      return new Literals.Constant(place(expr), function.get());
    }
    return new Access.Member(place(expr), lowerBare(expr.target()), expr.name());
  }

  private Optional<FunctionValue> standardFunction(Expr expr) {
    return expr instanceof Expr.Member member
            && member.target() instanceof Expr.Variable variable
            && variable.name().equals("std")
            && scope.find("std") == null
        ? library.find(member.name())
        : Optional.empty();
  }

  @Override
  public Node visitIndex(Expr.Index expr) {
    Node target = lower(expr.target());
    return new Access.Index(place(expr), target, lower(expr.index()));
  }

  @Override
  public Node visitSlice(Expr.Slice expr) {
    Node target = lower(expr.target());
    Node from = optional(expr.from());
    Node to = optional(expr.to());
    Node step = expr.step().isPresent() ? lowerBare(expr.step().get()) : nullConstant();
    return new Calls.Std(
        barePlace(expr.start(), expr.end()),
        library.require("slice"),
        new Node[] {target, from, to, step});
  }

  private Node optional(Optional<Expr> expr) {
    return expr.isPresent() ? lower(expr.get()) : nullConstant();
  }

  @Override
  public Node visitApply(Expr.Apply expr) {
    Node target = lower(expr.target());
    int positional = expr.positional().size();
    var arguments = new Node[positional + expr.named().size()];
    var names = new String[expr.named().size()];
    for (int i = 0; i < positional; i++) {
      arguments[i] = lowerThunk(expr.positional().get(i));
    }
    for (int i = 0; i < names.length; i++) {
      names[i] = expr.named().get(i).name();
      arguments[positional + i] = lowerThunk(expr.named().get(i).value());
    }
    if (names.length == 0
        && target instanceof Literals.Constant constant
        && constant.value instanceof Builtin builtin
        && builtin.accepts(positional)) {
      return new Calls.Std(place(expr), builtin, arguments);
    }
    return new Calls.Apply(place(expr), target, arguments, names, expr.tailStrict());
  }

  @Override
  public Node visitApplyBrace(Expr.ApplyBrace expr) {
    Node left = lower(expr.left());
    return Operators.binary(place(expr), BinaryOperator.ADD, left, lower(expr.right()));
  }

  @Override
  public Node visitBinary(Expr.Binary expr) {
    return switch (expr.operator()) {
      case IN -> {
        Node right = lower(expr.right());
        yield new LibraryOperators.In(
            barePlace(expr.start(), expr.end()), lower(expr.left()), right);
      }
      case REMAINDER -> {
        Node left = lower(expr.left());
        yield new LibraryOperators.Remainder(
            barePlace(expr.start(), expr.end()), left, lower(expr.right()));
      }
      default -> {
        Node left = lower(expr.left());
        yield Operators.binary(place(expr), expr.operator(), left, lower(expr.right()));
      }
    };
  }

  @Override
  public Node visitUnary(Expr.Unary expr) {
    Node operand = lower(expr.operand());
    if (expr.operator() == UnaryOperator.MINUS
        && operand instanceof Literals.Constant constant
        && constant.value instanceof NumberValue number) {
      return new Literals.Constant(place(expr), NumberValue.of(-number.value()));
    }
    return new Operators.Unary(place(expr), expr.operator(), operand);
  }

  @Override
  public Node visitConditional(Expr.Conditional expr) {
    Node condition = lower(expr.condition());
    Node whenTrue = lower(expr.whenTrue());
    return new Control.Conditional(place(expr), condition, whenTrue, optional(expr.whenFalse()));
  }

  @Override
  public Node visitFunction(Expr.Function expr) {
    return function(place(expr), boundTo, expr.parameters(), expr.body());
  }

  Node function(Place place, String name, List<Expr.Parameter> parameters, Expr body) {
    Scope outer = scope;
    scope = scope.framed();
    Context inner = context.function(name);
    var names = new String[parameters.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = parameters.get(i).name();
      scope.define(names[i]);
    }
    var defaults = new @Nullable Node[names.length];
    for (int i = 0; i < names.length; i++) {
      Optional<Expr> value = parameters.get(i).defaultValue();
      if (value.isPresent()) {
        defaults[i] = lower(value.get(), inner, ANONYMOUS);
      }
    }
    Node lowered = lower(body, inner, ANONYMOUS);
    int slots = scope.frameSize();
    scope = outer;
    return new FunctionNode(place, name, names, defaults, lowered, slots);
  }

  @Override
  public Node visitLocal(Expr.Local expr) {
    String variable = boundTo;
    Scope outer = scope;
    scope = scope.nested();
    var slots = new int[expr.binds().size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = scope.define(expr.binds().get(i).name());
    }
    var values = new Node[slots.length];
    for (int i = 0; i < slots.length; i++) {
      Expr.Bind bind = expr.binds().get(i);
      values[i] = bound(bind, context.local(bind.name()), bind.name());
    }
    Node body = lower(expr.body(), context, variable);
    scope = outer;
    return new Variables.Binding(place(expr), slots, values, body);
  }

  /** The value of a bind, a function if it has parameters. */
  Node bound(Expr.Bind bind, Context inner, String name) {
    if (bind.parameters().isEmpty()) {
      return lower(bind.value(), inner, name);
    }
    Context outer = context;
    context = inner;
    Node function =
        function(
            new Place(context, bind.start(), bind.end()),
            name,
            bind.parameters().get(),
            bind.value());
    context = outer;
    return function;
  }

  @Override
  public Node visitAssert(Expr.Assert expr) {
    Node condition = lower(expr.condition());
    Node rest = lower(expr.rest());
    Node message =
        expr.message().isPresent() ? lower(expr.message().get()) : text("Assertion failed");
    Node failure = new Control.Failure(barePlace(expr.start(), expr.end()), message);
    return new Control.Conditional(nowhere(), condition, rest, failure);
  }

  @Override
  public Node visitError(Expr.ErrorExpr expr) {
    return new Control.Failure(place(expr), lower(expr.message()));
  }

  @Override
  public Node visitImport(Expr.Import expr) {
    return new ImportNode(place(expr), expr.kind(), expr.path().value());
  }
}
