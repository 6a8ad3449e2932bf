package dev.obsc.model;

/** What travels over a port. */
public enum Protocol {
  TCP,
  UDP,
  SCTP;

  /** Reads a {@code protocol} field; TCP where it is absent, as Kubernetes defaults it. */
  static Protocol read(Field port) {
    return switch (port.text("protocol").orElse("TCP")) {
      case "UDP" -> UDP;
      case "SCTP" -> SCTP;
      default -> TCP;
    };
  }
}
