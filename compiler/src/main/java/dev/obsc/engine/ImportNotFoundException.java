package dev.obsc.engine;

import java.io.IOException;

/** No file matches an import. The message is the one a user sees. */
public final class ImportNotFoundException extends IOException {
  private static final long serialVersionUID = 1L;

  public ImportNotFoundException(String message) {
    super(message);
  }
}
