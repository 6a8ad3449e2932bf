package dev.obsc.cli;

import dev.obsc.json.Json;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.util.Optional;

/** {@code obsc eval}: the value of an environment's main file as JSON. */
final class EvalCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<path>",
        new Synopsis.Count.Exactly(1),
        "Evaluates the main file at <path> and prints its whole value, or a part of it, as JSON"
            + " without a final line break.",
        "obsc eval environments/prod -e 'loki.deployment.spec.replicas'");
  }

  @Override
  public void declare(Flags flags) {
    JsonnetFlags.declare(flags);
    flags.text('e', "eval", "EXPR", "print main.EXPR, or main[…] if EXPR starts with a bracket");
  }

  @Override
  public int run(Invocation invocation) throws TankaException, FatalLogException, IOException {
    Optional<String> expression = invocation.flags().text("eval").filter(text -> !text.isEmpty());
    Json value =
        Environments.loader(invocation)
            .evaluate(invocation.argument(0), expression, JsonnetFlags.read(invocation.flags()));
    invocation.output().page(new JsonPrinter(JsonStyle.GO).print(value));
    return ExitCode.DONE;
  }
}
