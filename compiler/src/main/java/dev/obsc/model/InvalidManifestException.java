package dev.obsc.model;

/** The evaluated tree holds something that is no manifest. The message is Tanka's. */
public final class InvalidManifestException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient OutputPath path;

  /**
   * Reports one value.
   *
   * @param path the value at fault
   */
  public InvalidManifestException(OutputPath path, String message) {
    super(message);
    this.path = path;
  }

  public OutputPath path() {
    return path;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
