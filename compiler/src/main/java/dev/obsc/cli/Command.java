package dev.obsc.cli;

import dev.obsc.tanka.TankaException;
import java.io.IOException;

/** One subcommand: turns flags into options and calls the library. */
interface Command {
  Synopsis synopsis();

  /** Adds the flags that the command understands. */
  void declare(Flags flags);

  /**
   * Does the work.
   *
   * @return the exit code
   * @throws IOException if the product cannot be written
   */
  int run(Invocation invocation)
      throws TankaException, CommandException, FatalLogException, UsageException, IOException;
}
