package dev.obsc.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks before something is destroyed. Only the word itself counts, typed or piped. */
final class Confirmation {
  private static final String WORD = "yes";

  private final Invocation invocation;

  Confirmation(Invocation invocation) {
    this.invocation = invocation;
  }

  /** Says what will happen and waits for the word. */
  void require(String consequence) throws CommandException, IOException {
    invocation.output().write(consequence + "\nPlease type '" + WORD + "' to confirm: ");
    var in = new InputStreamReader(invocation.surroundings().in(), StandardCharsets.UTF_8);
    String answer = Optional.ofNullable(new BufferedReader(in).readLine()).orElse("");
    if (!answer.equals(WORD)) {
      throw new CommandException("aborted by user");
    }
  }
}
