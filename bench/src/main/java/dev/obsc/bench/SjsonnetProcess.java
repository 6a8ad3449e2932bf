package dev.obsc.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * sjsonnet's own command, started as the launcher starts obsc: the same options of the JVM, and an
 * AOT cache that was recorded on the same kind of run.
 */
final class SjsonnetProcess {
  private static final List<String> JVM_OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xlog:disable");

  private SjsonnetProcess() {}

  static Peer prepare(Path repository) throws IOException, InterruptedException {
    Path cache = repository.resolve("bench/target/sjsonnet.aot");
    Path training = Files.createTempFile("training", ".jsonnet");
    Files.writeString(training, "{ a: [x * 2 for x in std.range(1, 3)], b: '%s' % 1 }");
    Files.deleteIfExists(cache);
    List<String> recording = command("-XX:AOTCacheOutput=" + cache);
    recording.add(training.toString());
    new ProcessBuilder(recording)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    Files.delete(training);
    return new Peer("sjsonnet", command("-XX:AOTCache=" + cache));
  }

  private static List<String> command(String aot) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(JVM_OPTIONS);
    words.add(aot);
    words.add("-Xss64m");
    words.add("-cp");
    words.add(classPath());
    words.add("sjsonnet.SjsonnetMain");
    return words;
  }

  /** The libraries beside the jar that is running, without obsc itself. */
  private static String classPath() {
    File[] jars = new File(System.getProperty("java.class.path")).getParentFile().listFiles();
    var path = new ArrayList<String>();
    for (File jar : jars == null ? new File[0] : jars) {
      String name = jar.getName();
      if (name.endsWith(".jar") && !name.startsWith("obsc") && !name.startsWith("jmh")) {
        path.add(jar.getPath());
      }
    }
    path.sort(null);
    return String.join(File.pathSeparator, path);
  }
}
