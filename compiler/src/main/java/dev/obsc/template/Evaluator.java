package dev.obsc.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluates pipelines: operands, fields and calls. Go: text/template/exec.go. */
final class Evaluator {
  private static final GoValue MISSING = GoValue.Missing.MISSING;

  private final Functions functions;
  private final Failures failures;

  Evaluator(Functions functions, Failures failures) {
    this.functions = functions;
    this.failures = failures;
  }

  GoValue pipeline(Node.Pipeline pipeline, GoValue dot, Variables variables)
      throws TemplateException {
    Optional<GoValue> piped = Optional.empty();
    for (Node.Command command : pipeline.commands()) {
      GoValue value = command(command, dot, variables, piped);
      // Go digs a nil interface out of its wrapper at each stage, so that it is no value any more.
      piped = Optional.of(value == GoValue.Nil.NIL ? MISSING : value);
    }
    GoValue value = piped.orElseThrow();
    for (String name : pipeline.variables()) {
      if (pipeline.assigns()) {
        variables.assign(name, value);
      } else {
        variables.declare(name, value);
      }
    }
    return value;
  }

  /** {@code piped} is the value of the command before, which becomes the last argument. */
  private GoValue command(
      Node.Command command, GoValue dot, Variables variables, Optional<GoValue> piped)
      throws TemplateException {
    Node.Operand first = command.operands().getFirst();
    if (first instanceof Node.Identifier function) {
      return call(function, command, command.operands(), dot, variables, piped);
    }
    boolean hasArguments = command.operands().size() > 1 || piped.isPresent();
    if (hasArguments) {
      throw switch (first) {
        case Node.Field field -> notAMethod(field, field.path());
        case Node.Variable variable when !variable.path().isEmpty() ->
            notAMethod(variable, variable.path());
        case Node.Chain chain -> notAMethod(chain, chain.path());
        case Node.Operand other ->
            failures.at(other, "can't give argument to non-function " + other);
      };
    }
    if (first instanceof Node.NilLiteral) {
      throw failures.at(first, "nil is not a command");
    }
    return operand(first, dot, variables);
  }

  private TemplateException notAMethod(Node node, List<String> path) {
    return failures.at(node, path.getLast() + " is not a method but has arguments");
  }

  private GoValue operand(Node.Operand operand, GoValue dot, Variables variables)
      throws TemplateException {
    return switch (operand) {
      case Node.Dot _ -> dot;
      case Node.Field field -> fields(field, dot, field.path());
      case Node.Variable variable ->
          fields(variable, variables.get(variable.name()), variable.path());
      case Node.Chain chain -> fields(chain, operand(chain.base(), dot, variables), chain.path());
      case Node.Identifier function ->
          call(function, function, List.of(function), dot, variables, Optional.empty());
      case Node.Constant constant -> constant.value();
      case Node.NilLiteral _ -> GoValue.Nil.NIL;
      case Node.Pipeline pipeline -> pipeline(pipeline, dot, variables);
    };
  }

  private GoValue fields(Node node, GoValue receiver, List<String> path) throws TemplateException {
    GoValue value = receiver;
    for (int i = 0; i < path.size(); i++) {
      String name = path.get(i);
      // What comes out of a map is an interface to Go, whatever it holds.
      String type = i == 0 ? value.type() : "interface {}";
      value =
          switch (value) {
            case GoValue.Missing _ -> MISSING;
            case GoValue.Nil _ ->
                throw failures.at(node, "nil pointer evaluating interface {}." + name);
            case GoValue.Dictionary dictionary -> dictionary.entries().getOrDefault(name, MISSING);
            case GoValue.Bool _,
                GoValue.Whole _,
                GoValue.Real _,
                GoValue.Text _,
                GoValue.Sequence _ ->
                throw failures.at(node, "can't evaluate field " + name + " in type " + type);
          };
    }
    return value;
  }

  private GoValue call(
      Node.Identifier identifier,
      Node shown,
      List<Node.Operand> operands,
      GoValue dot,
      Variables variables,
      Optional<GoValue> piped)
      throws TemplateException {
    Function function = functions.get(identifier.name());
    if (function.name().equals("and") || function.name().equals("or")) {
      return shortCircuit(function, identifier, operands, dot, variables, piped);
    }
    int count = operands.size() - 1 + (piped.isPresent() ? 1 : 0);
    checkCount(function, identifier, count);
    var arguments = new ArrayList<GoValue>();
    for (int i = 1; i < operands.size(); i++) {
      arguments.add(argument(operands.get(i), function.parameter(i - 1), dot, variables));
    }
    if (piped.isPresent()) {
      arguments.add(checked(piped.get(), function.parameter(count - 1), identifier));
    }
    try {
      return function.body().call(arguments);
    } catch (FunctionException e) {
      throw failures.at(shown, "error calling " + function.name() + ": " + e.getMessage());
    }
  }

  /** {@code and} and {@code or} evaluate no more arguments than they need. */
  private GoValue shortCircuit(
      Function function,
      Node.Identifier identifier,
      List<Node.Operand> operands,
      GoValue dot,
      Variables variables,
      Optional<GoValue> piped)
      throws TemplateException {
    checkCount(function, identifier, operands.size() - 1 + (piped.isPresent() ? 1 : 0));
    boolean decides = function.name().equals("or");
    GoValue value = MISSING;
    for (int i = 1; i < operands.size(); i++) {
      value = argument(operands.get(i), ParameterType.ANY, dot, variables);
      if (value.isTrue() == decides) {
        return value;
      }
    }
    return piped.orElse(value);
  }

  private void checkCount(Function function, Node.Identifier identifier, int count)
      throws TemplateException {
    int required = function.parameters().size();
    if (function.variadic().isPresent() ? count < required : count != required) {
      String wanted = function.variadic().isPresent() ? "at least " + required : "" + required;
      throw failures.at(
          identifier,
          "wrong number of args for %s: want %s got %d".formatted(function.name(), wanted, count));
    }
  }

  private GoValue argument(
      Node.Operand operand, ParameterType type, GoValue dot, Variables variables)
      throws TemplateException {
    return switch (operand) {
      case Node.NilLiteral _ -> {
        if (!type.canBeNil()) {
          throw failures.at(operand, "cannot assign nil to " + type.goName());
        }
        yield GoValue.Nil.NIL;
      }
      case Node.Constant constant -> constant(constant, type);
      case Node.Dot _,
          Node.Field _,
          Node.Variable _,
          Node.Chain _,
          Node.Identifier _,
          Node.Pipeline _ ->
          checked(operand(operand, dot, variables), type, operand);
    };
  }

  /** A literal takes the type of its parameter, as an untyped constant in Go does. */
  private GoValue constant(Node.Constant constant, ParameterType type) throws TemplateException {
    if (type.accepts(constant.value())) {
      return constant.value();
    }
    if (type == ParameterType.FLOAT64 && constant.value() instanceof GoValue.Whole whole) {
      return new GoValue.Real(whole.value());
    }
    String wanted =
        switch (type) {
          case INT -> "integer";
          case FLOAT64 -> "float";
          case ANY, BOOL, STRING, LIST, MAP -> type.goName();
        };
    boolean hasLiterals = type != ParameterType.LIST && type != ParameterType.MAP;
    throw failures.at(
        constant,
        hasLiterals
            ? "expected " + wanted + "; found " + constant
            : "can't handle " + constant + " for arg of type " + wanted);
  }

  private GoValue checked(GoValue value, ParameterType type, Node node) throws TemplateException {
    if (value.isNil()) {
      if (!type.canBeNil()) {
        throw failures.at(node, "invalid value; expected " + type.goName());
      }
      return GoValue.Nil.NIL;
    }
    if (!type.accepts(value)) {
      throw failures.at(
          lastEvaluated(node),
          "wrong type for value; expected %s; got %s".formatted(type.goName(), value.type()));
    }
    return value;
  }

  /** Go reports at the node it looked at last, which for a nested pipeline is its last operand. */
  private static Node lastEvaluated(Node node) {
    return node instanceof Node.Pipeline pipeline
        ? lastEvaluated(pipeline.commands().getLast().operands().getLast())
        : node;
  }
}
