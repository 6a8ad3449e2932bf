package dev.obsc.tanka;

/** Takes what the person who runs obsc may want to know while it works. */
public interface Log {
  void info(String message);

  /**
   * Warns of something that is wrong but does not stop the work.
   *
   * @param error what is wrong, in detail
   */
  void warn(String message, String error);

  /** Tells nobody. */
  Log SILENT =
      new Log() {
        @Override
        public void info(String message) {}

        @Override
        public void warn(String message, String error) {}
      };
}
