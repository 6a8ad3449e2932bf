package dev.obsc.cli;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.validate.RuleCode;
import dev.obsc.validate.RuleDocument;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** {@code obsc explain}: what a rule is for, or which rules there are. */
final class ExplainCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "[CODE]",
        new Synopsis.Count.Between(0, 1),
        "Explains the rule with the code CODE: why it exists, an example, the fix and the source."
            + " Without a code, lists all rules.",
        "obsc explain request-above-limit");
  }

  @Override
  public void declare(Flags flags) {}

  @Override
  public int run(Invocation invocation) throws CommandException, IOException {
    if (invocation.arguments().isEmpty()) {
      invocation.output().page(list());
      return ExitCode.DONE;
    }
    String id = invocation.argument(0);
    RuleCode code = RuleCode.of(id).orElseThrow(() -> unknown(id));
    invocation.output().page(text(RuleDocument.of(code)));
    return ExitCode.DONE;
  }

  private static String list() {
    List<RuleCode> codes = List.of(RuleCode.values());
    int width = codes.stream().mapToInt(code -> code.id().length()).max().orElse(0);
    var out = new StringBuilder();
    for (RuleCode code : codes) {
      out.append(code.id()).append(" ".repeat(width - code.id().length() + 2));
      out.append(code.severity().word()).append(" ".repeat(9 - code.severity().word().length()));
      out.append(RuleDocument.of(code).title()).append('\n');
    }
    return out.toString();
  }

  private static String text(RuleDocument document) {
    return "%s[%s]: %s\n\n%s\n"
        .formatted(
            document.code().severity().word(),
            document.code().id(),
            document.title(),
            document.text());
  }

  private static CommandException unknown(String id) {
    List<String> ids = Arrays.stream(RuleCode.values()).map(RuleCode::id).toList();
    return new CommandException(
        "there is no rule `%s`%s"
            .formatted(
                id,
                Suggester.closest(id, ids)
                    .map(near -> "; did you mean `" + near + "`?")
                    .orElse("; `obsc explain` lists all rules")));
  }
}
