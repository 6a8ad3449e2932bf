package dev.obsc.template;

import dev.obsc.json.GoQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the nodes of one rendering. Go: text/template/exec.go. */
final class Executor {
  private static final int MAX_DEPTH = 1000;

  /** How a list of nodes ended. */
  private enum Flow {
    NORMAL,
    BREAK,
    CONTINUE
  }

  private final Map<String, List<Node>> definitions;
  private final StringBuilder out = new StringBuilder();
  private final Failures failures;
  private final Evaluator evaluator;
  private int depth;

  Executor(String text, Map<String, List<Node>> definitions, Functions functions) {
    this.definitions = definitions;
    this.failures = new Failures(text);
    this.evaluator = new Evaluator(functions, failures);
  }

  String run(List<Node> nodes, GoValue data) throws TemplateException {
    var variables = new Variables();
    variables.declare("$", data);
    runAll(nodes, data, variables);
    return out.toString();
  }

  private Flow runAll(List<Node> nodes, GoValue dot, Variables variables) throws TemplateException {
    for (Node node : nodes) {
      Flow flow = runNode(node, dot, variables);
      if (flow != Flow.NORMAL) {
        return flow;
      }
    }
    return Flow.NORMAL;
  }

  private Flow runNode(Node node, GoValue dot, Variables variables) throws TemplateException {
    switch (node) {
      case Node.Literal literal -> out.append(literal.text());
      case Node.Action action -> {
        GoValue value = evaluator.pipeline(action.pipeline(), dot, variables);
        if (action.pipeline().variables().isEmpty()) {
          out.append(GoText.print(value));
        }
      }
      case Node.If branch -> {
        int scope = variables.mark();
        GoValue condition = evaluator.pipeline(branch.condition(), dot, variables);
        Flow flow = runAll(condition.isTrue() ? branch.body() : branch.otherwise(), dot, variables);
        variables.pop(scope);
        return flow;
      }
      case Node.With with -> {
        int scope = variables.mark();
        GoValue value = evaluator.pipeline(with.value(), dot, variables);
        Flow flow =
            value.isTrue()
                ? runAll(with.body(), value, variables)
                : runAll(with.otherwise(), dot, variables);
        variables.pop(scope);
        return flow;
      }
      case Node.Range range -> {
        return runRange(range, dot, variables);
      }
      case Node.Call call -> runCall(call, dot, variables);
      case Node.Break _ -> {
        return Flow.BREAK;
      }
      case Node.Continue _ -> {
        return Flow.CONTINUE;
      }
      case Node.Command _, Node.Operand _ -> throw new IllegalStateException("not a statement");
    }
    return Flow.NORMAL;
  }

  private void runCall(Node.Call call, GoValue dot, Variables variables) throws TemplateException {
    List<Node> body = definitions.get(call.name());
    if (body == null) {
      throw failures.at(call, "template " + GoQuote.string(call.name()) + " not defined");
    }
    if (++depth > MAX_DEPTH) {
      throw failures.at(call, "exceeded maximum template depth (" + MAX_DEPTH + ")");
    }
    GoValue value =
        call.value().isPresent()
            ? evaluator.pipeline(call.value().get(), dot, variables)
            : GoValue.Missing.MISSING;
    var inner = new Variables();
    inner.declare("$", value);
    runAll(body, value, inner);
    depth--;
  }

  private Flow runRange(Node.Range range, GoValue dot, Variables variables)
      throws TemplateException {
    int scope = variables.mark();
    GoValue value = evaluator.pipeline(range.value(), dot, variables);
    List<Entry> entries = entries(range, value);
    Flow flow = Flow.NORMAL;
    if (entries.isEmpty()) {
      flow = runAll(range.otherwise(), dot, variables);
    }
    for (Entry entry : entries) {
      int iteration = variables.mark();
      bind(range.value(), entry, variables);
      Flow ended = runAll(range.body(), entry.value(), variables);
      variables.pop(iteration);
      if (ended == Flow.BREAK) {
        break;
      }
    }
    variables.pop(scope);
    return flow;
  }

  /** What one turn of a range sees. */
  private record Entry(GoValue key, GoValue value) {}

  private List<Entry> entries(Node.Range range, GoValue value) throws TemplateException {
    var entries = new ArrayList<Entry>();
    switch (value) {
      case GoValue.Sequence sequence -> {
        for (int i = 0; i < sequence.elements().size(); i++) {
          entries.add(new Entry(GoValue.ofInt(i), sequence.elements().get(i)));
        }
      }
      case GoValue.Dictionary dictionary ->
          dictionary
              .entries()
              .forEach((key, entry) -> entries.add(new Entry(GoValue.of(key), entry)));
      case GoValue.Whole whole -> {
        if (whole.value() > Functions.MAX_LOOP) {
          throw failures.at(
              range.value(), "range over more than " + Functions.MAX_LOOP + " numbers");
        }
        for (long i = 0; i < whole.value(); i++) {
          var number = new GoValue.Whole(i, whole.isInt64());
          entries.add(new Entry(number, number));
        }
      }
      case GoValue.Missing _, GoValue.Nil _ -> {}
      case GoValue.Bool _, GoValue.Real _, GoValue.Text _ ->
          throw failures.at(range.value(), "range can't iterate over " + GoText.print(value));
    }
    return entries;
  }

  /** One variable gets the element; of two, the first gets the key. */
  private static void bind(Node.Pipeline pipeline, Entry entry, Variables variables) {
    List<String> names = pipeline.variables();
    if (names.isEmpty()) {
      return;
    }
    if (names.size() == 1) {
      set(names.get(0), entry.value(), pipeline, variables);
    } else {
      set(names.get(0), entry.key(), pipeline, variables);
      set(names.get(1), entry.value(), pipeline, variables);
    }
  }

  private static void set(String name, GoValue value, Node.Pipeline pipeline, Variables variables) {
    if (pipeline.assigns()) {
      variables.assign(name, value);
    } else {
      variables.declare(name, value);
    }
  }
}
