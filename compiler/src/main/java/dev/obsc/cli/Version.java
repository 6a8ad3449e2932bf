package dev.obsc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this program, and of the Tanka it stands in for. */
final class Version {
  /** What {@code spec.expectVersions} is compared with. */
  static final String TANKA = "v0.38.0";

  private Version() {}

  static String line() {
    return "obsc version " + own() + " (in place of tk version " + TANKA + ")";
  }

  /** Written into the jar by the build. */
  static String own() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IllegalStateException("the build left out the version");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
