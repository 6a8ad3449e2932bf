package dev.obsc.cli;

import dev.obsc.tanka.Environment;
import dev.obsc.tanka.Project;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code obsc init}: the files and directories of a new project, in the working directory. */
final class InitCommand implements Command {
  private static final String K8S_LIBRARY = "github.com/jsonnet-libs/k8s-libsonnet/";
  private static final String K8S_VERSION = "1.32";

  // The commit that Tanka installs, since versions disappear from the library's main branch.
  private static final String K8S_COMMIT = "55380470fb7979e6ce0c4316cb9c27a266caf298";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "",
        new Synopsis.Count.Exactly(0),
        "Creates a Tanka project in the working directory: jsonnetfile.json, lib, vendor and the"
            + " environment environments/default; installs the Kubernetes library with jb. With"
            + " --strict it also writes an obsc.yaml, which turns obsc's checks on.",
        "obsc init --k8s=false --strict");
  }

  @Override
  public void declare(Flags flags) {
    flags
        .toggle('f', "force", "work in a directory that is not empty")
        .text("k8s", "VERSION", "of the Kubernetes library to install; false for none")
        .toggle('i', "inline", "describe the environment in its main.jsonnet")
        .toggle("strict", "check before anything is printed or written");
  }

  @Override
  public int run(Invocation invocation)
      throws TankaException, CommandException, UsageException, IOException {
    Path here = invocation.surroundings().workingDirectory();
    if (!invocation.flags().isOn("force") && !isEmpty(here)) {
      throw new CommandException("error: directory not empty. Use `-f` to force");
    }
    writeNew(here.resolve("jsonnetfile.json"), "{}");
    createFolder(here, "vendor");
    createFolder(here, "lib");
    if (invocation.flags().isOn("strict")) {
      writeNew(
          here.resolve(Project.SETTINGS),
          "# obsc checks this project before it prints or writes anything.\n{}\n");
    }
    Path environment = here.resolve("environments/default");
    boolean inline = invocation.flags().isOn("inline");
    if (inline) {
      EnvironmentFiles.addInline(environment, Environment.Spec.DEFAULT);
    } else {
      EnvironmentFiles.addStatic(environment, Environment.Spec.DEFAULT);
    }
    boolean installed = installLibrary(invocation, here);
    invocation.output().write(inline ? INLINE_HINT : HINT);
    if (!installed) {
      invocation
          .output()
          .write(
              "Errors occurred while initializing the project. Check the above logs for"
                  + " details.\n");
    }
    return ExitCode.DONE;
  }

  private static final String HINT =
      """
      Directory structure set up! Remember to configure the API endpoint:
      `tk env set environments/default --server=https://127.0.0.1:6443`
      """;
  private static final String INLINE_HINT =
      "Directory structure set up! Remember to configure the API endpoint in"
          + " environments/default/main.jsonnet\n";

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void writeNew(Path file, String content) throws IOException {
    if (!Files.exists(file)) {
      Files.writeString(file, content);
    }
  }

  private static void createFolder(Path here, String name) throws CommandException, IOException {
    try {
      Files.createDirectory(here.resolve(name));
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(
          "error creating `%s/` folder: mkdir %s: file exists".formatted(name, name));
    }
  }

  /** Returns false if the library could not be installed, which is no reason to stop. */
  private static boolean installLibrary(Invocation invocation, Path here)
      throws UsageException, IOException {
    String wanted = invocation.flags().text("k8s").orElse(K8S_VERSION);
    if (List.of("false", "False", "FALSE", "f", "F", "0").contains(wanted)) {
      return true;
    }
    boolean byDefault = List.of("true", "True", "TRUE", "t", "T", "1").contains(wanted);
    String version = byDefault ? K8S_VERSION : wanted;
    String library = version.contains("/") ? version : K8S_LIBRARY + version;
    int at = library.indexOf('@');
    String path = at < 0 ? library : library.substring(0, at);
    String jb = invocation.surroundings().environment().getOrDefault("TANKA_JB_PATH", "jb");
    var processes = new ChildProcess(invocation.surroundings());
    try {
      processes.find(jb);
    } catch (IOException e) {
      invocation
          .output()
          .write(
              "Installing k.libsonnet: jsonnet-bundler not found in $PATH. Follow"
                  + " https://tanka.dev/install#jsonnet-bundler for installation instructions\n");
      return false;
    }
    writeNew(here.resolve("lib/k.libsonnet"), "import '" + path + "/main.libsonnet'\n");
    ChildProcess.Result result =
        processes.run(
            jb,
            List.of(
                "install",
                at < 0 ? library + "@" + K8S_COMMIT : library,
                "github.com/grafana/jsonnet-libs/ksonnet-util",
                "github.com/jsonnet-libs/docsonnet/doc-util"));
    invocation.output().write(new String(result.out(), StandardCharsets.UTF_8));
    if (result.exit() != 0) {
      invocation.output().write("Installing k.libsonnet: exit status " + result.exit() + "\n");
    }
    return result.exit() == 0;
  }
}
