package dev.obsc.eval;

/** Nodes that call functions. */
final class Calls {
  private Calls() {}

  /** A call of whatever {@code target} turns out to be. */
  static final class Apply extends Node {
    private final Node target;
    private final Node[] arguments;

    /** Of the last arguments, those given by name. */
    private final String[] names;

    private final boolean tailStrict;

    Apply(Place place, Node target, Node[] arguments, String[] names, boolean tailStrict) {
      super(place);
      this.target = target;
      this.arguments = arguments;
      this.names = names;
      this.tailStrict = tailStrict;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      Value value = target.eval(evaluator, frame);
      if (!tailStrict
          && value instanceof Closure closure
          && names.length == 0
          && arguments.length == closure.code().parameters.length) {
        Frame scope = directFrame(closure, evaluator, frame);
        evaluator.site = this;
        return closure.run(scope, evaluator);
      }
      FunctionValue function = function(value, evaluator);
      Lazy[] bound = bind(function, evaluator, frame);
      if (!tailStrict || !(function instanceof Closure closure)) {
        return function.apply(bound, evaluator);
      }
      Frame scope = closure.frame(bound, evaluator);
      force(scope, bound.length, evaluator);
      evaluator.tailCall.set(closure, scope, true);
      evaluator.push();
      Value result = evaluator.tailCall.run(evaluator);
      evaluator.pop();
      return result;
    }

    @Override
    Value evalTail(Evaluator evaluator, Frame frame) {
      Value value = target.eval(evaluator, frame);
      FunctionValue function = function(value, evaluator);
      Lazy[] bound = bind(function, evaluator, frame);
      if (!(function instanceof Closure closure)) {
        return function.apply(bound, evaluator);
      }
      Frame scope = closure.frame(bound, evaluator);
      if (tailStrict) {
        force(scope, bound.length, evaluator);
      }
      return evaluator.tailCall.set(closure, scope, tailStrict);
    }

    /** The frame of a call that gives every argument by position: written without a detour. */
    private Frame directFrame(Closure closure, Evaluator evaluator, Frame frame) {
      var slots = new Lazy[closure.code().slots];
      for (int i = 0; i < arguments.length; i++) {
        slots[i] = arguments[i].lazy(evaluator, frame);
      }
      return closure.frame(slots);
    }

    private FunctionValue function(Value value, Evaluator evaluator) {
      if (value instanceof FunctionValue function) {
        return function;
      }
      evaluator.site = this;
      throw evaluator.typeError(value, "function");
    }

    private Lazy[] bind(FunctionValue function, Evaluator evaluator, Frame frame) {
      var values = new Lazy[arguments.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments[i].lazy(evaluator, frame);
      }
      evaluator.site = this;
      return names.length == 0
          ? Arguments.bind(function, values, evaluator)
          : Arguments.bind(function, values, names, evaluator);
    }

    private static void force(Frame scope, int arguments, Evaluator evaluator) {
      for (int i = 0; i < arguments; i++) {
        Lazy argument = scope.slots[i];
        if (argument != null) {
          argument.force(evaluator);
        }
      }
    }
  }

  /** A call {@code std.name(…)} with arguments by position. */
  static final class Std extends Node {
    private final Builtin function;
    private final Node[] arguments;

    Std(Place place, Builtin function, Node[] arguments) {
      super(place);
      this.function = function;
      this.arguments = arguments;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      var values = new Lazy[function.parameterCount()];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            i >= arguments.length
                ? Builtin.ABSENT
                : function.isLazy(i)
                    ? arguments[i].lazy(evaluator, frame)
                    : evalArgument(arguments[i], evaluator, frame);
      }
      evaluator.site = this;
      return function.applyPrepared(values, evaluator);
    }

    private Value evalArgument(Node argument, Evaluator evaluator, Frame frame) {
      if (argument.isConstant()) {
        return argument.eval(evaluator, frame);
      }
      evaluator.site = this;
      evaluator.push();
      Value value = argument.eval(evaluator, frame);
      evaluator.pop();
      return value;
    }
  }
}
