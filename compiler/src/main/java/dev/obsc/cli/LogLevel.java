package dev.obsc.cli;

import java.util.Locale;

/** How much a command tells while it works, in zerolog's words; each includes those after it. */
enum LogLevel {
  TRACE,
  DEBUG,
  INFO,
  WARN,
  ERROR,
  FATAL,
  PANIC,
  DISABLED;

  /** The values to offer, as Tanka lists them. */
  static final String CHOICES = "disabled, fatal, error, warn, info, debug, trace";

  static LogLevel parse(String text) throws CommandException {
    if (text.isEmpty()) {
      return TRACE;
    }
    for (LogLevel level : values()) {
      if (level.word().equalsIgnoreCase(text)) {
        return level;
      }
    }
    throw new CommandException("Unknown Level String: '" + text + "', defaulting to NoLevel");
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
