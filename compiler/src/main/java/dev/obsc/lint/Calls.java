package dev.obsc.lint;

import dev.obsc.syntax.Expr;
import java.util.HashSet;
import java.util.List;

/** Finds calls of what is no function, and calls with arguments that the function cannot take. */
final class Calls {
  private final Findings findings;

  Calls(Findings findings) {
    this.findings = findings;
  }

  void check(Expr.Apply call, Type target) {
    if (!target.mayBe(Type::isFunction)) {
      findings.report(
          LintCode.CALL_OF_NON_FUNCTION,
          "Called value must be a function, but it is assumed to be " + target.describe(),
          call.start(),
          call.end());
      return;
    }
    switch (target) {
      // jsonnet-lint words this case as it does calls of one of several functions.
      case Type.FunctionOf function when function.parameters().isEmpty() ->
          checkCount(call, new Type.Union(List.of(function)));
      case Type.FunctionOf function ->
          checkArguments(
              call,
              function.parameters().stream()
                  .map(
                      each ->
                          new StandardLibrary.Parameter(each.name(), each.defaultValue().isEmpty()))
                  .toList());
      case Type.StandardFunction function ->
          checkArguments(call, function.signature().parameters());
      case Type.Union union -> checkCount(call, union);
      default -> {}
    }
  }

  private void checkArguments(Expr.Apply call, List<StandardLibrary.Parameter> parameters) {
    var received = new HashSet<String>();
    int given = call.positional().size();
    for (int i = 0; i < given; i++) {
      if (i < parameters.size()) {
        received.add(parameters.get(i).name());
      } else {
        Expr extra = call.positional().get(i);
        report(
            "Too many arguments, there can be at most %d, but %d provided"
                .formatted(parameters.size(), given),
            extra.start(),
            extra.end());
      }
    }
    for (Expr.NamedArgument argument : call.named()) {
      boolean known = parameters.stream().anyMatch(each -> each.name().equals(argument.name()));
      Expr value = argument.value();
      if (!known) {
        report("function has no parameter " + argument.name(), value.start(), value.end());
        return;
      }
      if (!received.add(argument.name())) {
        report("Argument " + argument.name() + " already provided", value.start(), value.end());
        return;
      }
    }
    parameters.stream()
        .filter(each -> each.required() && !received.contains(each.name()))
        .findFirst()
        .ifPresent(each -> report("Missing argument: " + each.name(), call.start(), call.end()));
  }

  /** Of several functions it is enough that one takes as many arguments. */
  private void checkCount(Expr.Apply call, Type.Union union) {
    int most = 0;
    for (Type member : union.members()) {
      switch (member) {
        case Type.FunctionOf function -> most = Math.max(most, function.parameters().size());
        case Type.StandardFunction function ->
            most = Math.max(most, function.signature().parameters().size());
        case Type.SomeFunction _ -> most = Integer.MAX_VALUE;
        default -> {}
      }
    }
    int given = call.positional().size() + call.named().size();
    if (given > most) {
      report(
          "Too many arguments: got %d, but expected at most %d".formatted(given, most),
          call.start(),
          call.end());
    }
  }

  private void report(String message, int start, int end) {
    findings.report(LintCode.WRONG_ARGUMENTS, message, start, end);
  }
}
