package dev.obsc.eval;

import dev.obsc.engine.NativeFunction;
import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import java.util.ArrayList;
import java.util.List;

/** A function written in Java outside of the language, which sees finished data only. */
final class NativeFunctionValue extends FunctionValue {
  private final NativeFunction function;

  NativeFunctionValue(NativeFunction function) {
    this.function = function;
  }

  @Override
  public int parameterCount() {
    return function.parameters().size();
  }

  @Override
  public String parameterName(int index) {
    return function.parameters().get(index);
  }

  @Override
  public boolean isOptional(int index) {
    return false;
  }

  @Override
  String name() {
    return function.name();
  }

  @Override
  Value apply(Lazy[] arguments, Evaluator evaluator) {
    List<Json> data = new ArrayList<>(arguments.length);
    for (Lazy argument : arguments) {
      data.add(Manifester.toJson(argument.force(evaluator), evaluator));
    }
    try {
      return Conversion.toValue(function.body().call(data));
    } catch (NativeFunctionException e) {
      throw evaluator.error(EvalCode.NATIVE_FAILED, String.valueOf(e.getMessage()));
    }
  }
}
