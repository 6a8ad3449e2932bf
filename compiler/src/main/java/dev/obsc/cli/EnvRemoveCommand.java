package dev.obsc.cli;

import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** {@code obsc env remove}: deletes the directory of an environment, once that is confirmed. */
final class EnvRemoveCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "<path>",
        new Synopsis.Count.Exactly(1),
        "Deletes the directory <path> with everything in it, after asking.",
        "obsc env remove environments/old");
  }

  @Override
  public void declare(Flags flags) {}

  @Override
  public int run(Invocation invocation) throws TankaException, CommandException, IOException {
    Path directory = invocation.resolve(invocation.argument(0));
    new Confirmation(invocation)
        .require("Permanently removing the environment located at '" + directory + "'.");
    remove(directory);
    invocation.output().write("Removed " + directory + "\n");
    return ExitCode.DONE;
  }

  private static void remove(Path directory) throws IOException {
    if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(left);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
