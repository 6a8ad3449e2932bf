package dev.obsc.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A source tree with the real launcher in it and quick stand-ins for Maven and the JDK, which write
 * down what they are asked to do.
 */
final class FakeTree {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cksum",
          "cp",
          "find",
          "grep",
          "head",
          "ln",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sleep",
          "sort",
          "touch",
          "tr");

  // Waits while a file `hold` is there, so that a test can look at a build in progress.
  private static final String MAVEN =
      """
      #!/bin/sh
      while [ "$1" != -f ]; do shift; done
      echo "built $2" >>"@HOME@/builds"
      while [ -f "@HOME@/hold" ]; do sleep 0.1; done
      if [ -f "@HOME@/broken" ]; then echo "[ERROR] Main.java: missing semicolon"; exit 1; fi
      mkdir -p "${2%/*}/repl/target/runtime"
      cat "${2%/*}/compiler/src/main/Main.java" >"${2%/*}/repl/target/runtime/obsc.jar"
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      while [ "$1" != -jar ]; do
        case $1 in -XX:AOTCacheOutput=*) exit 0 ;; esac
        shift
      done
      cat "$2"
      shift 2
      for argument in "$@"; do echo "<$argument>"; done
      echo "locale $LC_ALL"
      [ "$1" != exit ] || exit "$2"
      """;

  private final Path home;
  private final List<String> shell;

  FakeTree(Path home, List<String> shell, Path repository) throws IOException {
    this.home = home;
    this.shell = shell;
    for (String directory :
        List.of(
            "compiler/src/main", "compiler/src/build", "repl/src/main", "bench", "bin", "jvm")) {
      Files.createDirectories(home.resolve(directory));
    }
    for (String pom : List.of("pom.xml", "compiler/pom.xml", "repl/pom.xml", "bench/pom.xml")) {
      Files.writeString(home.resolve(pom), "<project/>\n");
    }
    source("first version");
    // The JDKs that this machine has are none of the tree's business.
    String launcher =
        Files.readString(repository.resolve("obsc"))
            .replace("/usr/lib/jvm/*", "\"" + home + "\"/jvm/*")
            .replace("/Library/Java/JavaVirtualMachines", home + "/none")
            .replace("/usr/libexec/java_home", "/none");
    executable(launcher(), launcher);
    for (String tool : TOOLS) {
      executable(home.resolve("bin").resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
    }
    executable(home.resolve("bin/mvn"), MAVEN.replace("@HOME@", home.toString()));
    jdk("temurin", "25.0.1");
  }

  private static Path find(String tool) {
    Path usual = Path.of("/usr/bin", tool);
    return Files.exists(usual) ? usual : Path.of("/bin", tool);
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    file.toFile().setExecutable(true);
  }

  Path launcher() {
    return home.resolve("obsc");
  }

  Path path(String name) {
    return home.resolve(name);
  }

  /** Installs a JDK as a distribution would. */
  Path jdk(String name, String version) throws IOException {
    Path jdk = home.resolve("jvm").resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    executable(jdk.resolve("bin/java"), JAVA);
    executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    return jdk;
  }

  void source(String text) throws IOException {
    Files.writeString(home.resolve("compiler/src/main/Main.java"), text + "\n");
  }

  /** How often the program has been built. */
  int builds() throws IOException {
    Path builds = home.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  ProcessResult.Running start(Path launcher, Map<String, String> environment, String... arguments) {
    var command = new ArrayList<>(List.of("env", "-i", "PATH=" + home.resolve("bin")));
    environment.forEach((name, value) -> command.add(name + "=" + value));
    command.addAll(shell);
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    return ProcessResult.start(command, home, Map.of());
  }

  ProcessResult run(String... arguments) {
    return start(launcher(), Map.of(), arguments).finish();
  }
}
