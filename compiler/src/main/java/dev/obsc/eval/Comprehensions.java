package dev.obsc.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nodes for comprehensions. */
final class Comprehensions {
  private Comprehensions() {}

  /**
   * {@code for variable in values if conditions}, evaluated in the frame of the clause before; each
   * round has a frame of its own, with the variable in the first slot.
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Clause(Node values, Node[] conditions, int slots) {}

  /** Runs through all rounds of all clauses. */
  abstract static class Comprehension extends Node {
    private final Clause[] clauses;

    Comprehension(Place place, Clause[] clauses) {
      super(place);
      this.clauses = clauses;
    }

    final void run(int clauseIndex, Frame frame, Evaluator evaluator, List<Lazy> results) {
      Clause clause = clauses[clauseIndex];
      boolean innermost = clauseIndex == clauses.length - 1;
      ArrayValue array = array(clause.values(), evaluator, frame);
      for (int i = 0; i < array.length(); i++) {
        var slots = new @Nullable Lazy[clause.slots()];
        slots[0] = array.element(i);
        var round = new Frame(frame, slots);
        evaluator.site = this;
        evaluator.push();
        if (holds(clause.conditions(), evaluator, round)) {
          if (innermost) {
            results.add(result(evaluator, round));
          } else {
            run(clauseIndex + 1, round, evaluator, results);
          }
        }
        evaluator.pop();
      }
    }

    private ArrayValue array(Node values, Evaluator evaluator, Frame frame) {
      evaluator.site = this;
      evaluator.push();
      Value value = values.eval(evaluator, frame);
      evaluator.pop();
      return evaluator.array(value);
    }

    private boolean holds(Node[] conditions, Evaluator evaluator, Frame frame) {
      for (Node condition : conditions) {
        Value value = condition.eval(evaluator, frame);
        if (!(value instanceof BooleanValue bool)) {
          evaluator.site = Site.Phase.NOWHERE;
          throw evaluator.typeError(value, "boolean");
        }
        if (!bool.value()) {
          return false;
        }
      }
      return true;
    }

    abstract Lazy result(Evaluator evaluator, Frame round);
  }

  /** {@code [body for …]}. */
  static final class Array extends Comprehension {
    private final Node body;

    Array(Place place, Clause[] clauses, Node body) {
      super(place, clauses);
      this.body = body;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      List<Lazy> results = new ArrayList<>();
      run(0, frame, evaluator, results);
      return ArrayValue.of(results);
    }

    @Override
    Lazy result(Evaluator evaluator, Frame round) {
      return body.lazy(evaluator, round);
    }
  }

  /** {@code { [name]: body for … }}. */
  static final class Fields extends Comprehension {
    private final Node name;
    private final ObjectTemplate template;

    /** Where traces say that the fields are put together. */
    private final Site literal;

    Fields(Place place, Clause[] clauses, Node name, ObjectTemplate template, Site literal) {
      super(place, clauses);
      this.name = name;
      this.template = template;
      this.literal = literal;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      List<Lazy> rounds = new ArrayList<>();
      evaluator.site = this;
      evaluator.push();
      run(0, frame, evaluator, rounds);
      evaluator.pop();
      var names = new ArrayList<String>(rounds.size());
      var frames = new ArrayList<Frame>(rounds.size());
      Set<String> seen = HashSet.newHashSet(rounds.size());
      for (Lazy each : rounds) {
        Frame round = ((Round) each).frame;
        String field = field(round, evaluator);
        if (field == null) {
          continue;
        }
        if (!seen.add(field)) {
          evaluator.site = this;
          throw ObjectNode.duplicate(field, evaluator);
        }
        names.add(field);
        frames.add(round);
      }
      return new ObjectValue(
          new ComprehensionLayer(
              template, names.toArray(new String[0]), frames.toArray(new Frame[0])));
    }

    /** The name of a round's field; null if the field is to be left out. */
    private @Nullable String field(Frame round, Evaluator evaluator) {
      evaluator.site = this;
      evaluator.push();
      Value value = name.eval(evaluator, round);
      if (!(value instanceof StringValue || value instanceof NullValue)) {
        evaluator.site = literal;
        throw ObjectNode.badName(value, evaluator);
      }
      evaluator.pop();
      return value instanceof StringValue string ? string.text() : null;
    }

    @Override
    Lazy result(Evaluator evaluator, Frame round) {
      return new Round(round);
    }
  }

  /** A round of an object comprehension on its way to become a field. */
  private static final class Round extends Thunk {
    private final Frame frame;

    Round(Frame frame) {
      this.frame = frame;
    }

    @Override
    protected Value compute(Evaluator evaluator) {
      throw new IllegalStateException("a round is no value");
    }

    @Override
    protected void release() {}
  }
}
