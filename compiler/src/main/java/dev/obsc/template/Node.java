package dev.obsc.template;

import dev.obsc.json.GoQuote;
import java.util.List;
import java.util.Optional;

/** A parsed template; {@code toString} gives the source form that error messages show. */
sealed interface Node {
  /** Where the node starts in the template, in UTF-16 code units. */
  int offset();

  /** Literal text between actions. */
  record Literal(String text, int offset) implements Node {}

  /** {@code {{pipeline}}}; prints its value unless it declares or assigns a variable. */
  record Action(Pipeline pipeline, int offset) implements Node {}

  /** {@code {{if}}}: the first branch whose condition is true. */
  record If(Pipeline condition, List<Node> body, List<Node> otherwise, int offset)
      implements Node {}

  /** {@code {{with}}}: the body with the dot set, if the value is true. */
  record With(Pipeline value, List<Node> body, List<Node> otherwise, int offset) implements Node {}

  /** {@code {{range}}}: the body once for each element. */
  record Range(Pipeline value, List<Node> body, List<Node> otherwise, int offset) implements Node {}

  /** {@code {{break}}}. */
  record Break(int offset) implements Node {}

  /** {@code {{continue}}}. */
  record Continue(int offset) implements Node {}

  /** {@code {{template "name" value}}}. */
  record Call(String name, Optional<Pipeline> value, int offset) implements Node {
    @Override
    public String toString() {
      String argument = value.map(pipeline -> " " + pipeline).orElse("");
      return "{{template " + GoQuote.string(name) + argument + "}}";
    }
  }

  /** Commands joined by bars, with the variables they declare or assign. */
  record Pipeline(List<String> variables, boolean assigns, List<Command> commands, int offset)
      implements Operand {
    @Override
    public String toString() {
      var out = new StringBuilder();
      if (!variables.isEmpty()) {
        out.append(String.join(", ", variables)).append(assigns ? " = " : " := ");
      }
      for (int i = 0; i < commands.size(); i++) {
        out.append(i == 0 ? "" : " | ").append(commands.get(i));
      }
      return out.toString();
    }
  }

  /** A function or value with its arguments. */
  record Command(List<Operand> operands, int offset) implements Node {
    @Override
    public String toString() {
      var out = new StringBuilder();
      for (int i = 0; i < operands.size(); i++) {
        Operand operand = operands.get(i);
        out.append(i == 0 ? "" : " ");
        out.append(operand instanceof Pipeline ? "(" + operand + ")" : operand.toString());
      }
      return out.toString();
    }
  }

  /** Something that has a value within a command. */
  sealed interface Operand extends Node {}

  /** {@code .}. */
  record Dot(int offset) implements Operand {
    @Override
    public String toString() {
      return ".";
    }
  }

  /** {@code .a.b}. */
  record Field(List<String> path, int offset) implements Operand {
    @Override
    public String toString() {
      return "." + String.join(".", path);
    }
  }

  /** {@code $x.a.b}; {@code name} includes the dollar sign. */
  record Variable(String name, List<String> path, int offset) implements Operand {
    @Override
    public String toString() {
      return path.isEmpty() ? name : name + "." + String.join(".", path);
    }
  }

  /** A parenthesised pipeline or a function, with fields after it. */
  record Chain(Operand base, List<String> path, int offset) implements Operand {
    @Override
    public String toString() {
      String shown = base instanceof Pipeline ? "(" + base + ")" : base.toString();
      return shown + "." + String.join(".", path);
    }
  }

  /** The name of a function. */
  record Identifier(String name, int offset) implements Operand {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A literal boolean, number or string. */
  record Constant(GoValue value, String source, int offset) implements Operand {
    @Override
    public String toString() {
      return source;
    }
  }

  /** {@code nil}. */
  record NilLiteral(int offset) implements Operand {
    @Override
    public String toString() {
      return "nil";
    }
  }
}
