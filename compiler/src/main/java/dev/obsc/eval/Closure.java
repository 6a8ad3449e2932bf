package dev.obsc.eval;

import org.jspecify.annotations.Nullable;

/** A function written in Jsonnet, with the variables around it. */
final class Closure extends FunctionValue {
  private final FunctionNode code;
  private final Frame captured;

  Closure(FunctionNode code, Frame captured) {
    this.code = code;
    this.captured = captured;
  }

  Node body() {
    return code.body;
  }

  FunctionNode code() {
    return code;
  }

  @Override
  public int parameterCount() {
    return code.parameters.length;
  }

  @Override
  public String parameterName(int index) {
    return code.parameters[index];
  }

  @Override
  public boolean isOptional(int index) {
    return code.defaults[index] != null;
  }

  @Override
  String name() {
    return code.name;
  }

  /** A frame for a call with {@code arguments}, one for each parameter or absent. */
  Frame frame(Lazy[] arguments, Evaluator evaluator) {
    var slots = new Lazy[code.slots];
    System.arraycopy(arguments, 0, slots, 0, arguments.length);
    var frame = new Frame(captured, slots);
    if (code.hasDefaults) {
      fillIn(frame, arguments.length, evaluator);
    }
    return frame;
  }

  /** A frame of {@code slots}, in which all arguments are. */
  Frame frame(@Nullable Lazy[] slots) {
    return new Frame(captured, slots);
  }

  private void fillIn(Frame frame, int parameters, Evaluator evaluator) {
    for (int i = 0; i < parameters; i++) {
      if (Builtin.isAbsent(frame.slots[i])) {
        frame.slots[i] = null;
      }
    }
    for (int i = 0; i < parameters; i++) {
      Node value = code.defaults[i];
      if (frame.slots[i] == null && value != null) {
        frame.slots[i] = value.lazy(evaluator, frame);
      }
    }
  }

  @Override
  Value apply(Lazy[] arguments, Evaluator evaluator) {
    return run(frame(arguments, evaluator), evaluator);
  }

  Value run(Frame frame, Evaluator evaluator) {
    evaluator.push();
    Value value = code.body.eval(evaluator, frame);
    evaluator.pop();
    return value;
  }
}
