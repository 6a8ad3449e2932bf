package dev.obsc.cli;

import dev.obsc.json.JsonEscapes;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import dev.obsc.tanka.Log;
import dev.obsc.tanka.TankaException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes to the error stream: sentences for people, and Tanka's log of one JSON object a line. */
final class Messages implements Log {
  /** As zerolog writes: unlike Go's own encoder it leaves HTML's characters alone. */
  private static final JsonPrinter LINE =
      new JsonPrinter(JsonStyle.GO_COMPACT.withEscapes(JsonEscapes.JSONNET));

  private final OutputStream err;
  private final Clock clock;
  private final LogLevel level;

  Messages(OutputStream err, Clock clock, LogLevel level) {
    this.err = err;
    this.clock = clock;
    this.level = level;
  }

  /** Writes a line. */
  void say(String text) {
    write(text + "\n");
  }

  /** The command line makes no sense: the reason, doubled as Tanka does, and the help. */
  void usageError(UsageException e, String help) {
    say("Error: Error: " + e.getMessage());
    e.hint().ifPresent(this::say);
    say("");
    write(help);
  }

  void error(String message) {
    say("Error: " + message);
  }

  void error(TankaException e) {
    error(e.getMessage());
    e.remedy().ifPresent(remedy -> say("help: " + remedy));
  }

  /** Says in the log why the program ends. */
  void fatal(String message) {
    log(LogLevel.FATAL, JsonObject.builder(), message);
  }

  @Override
  public void info(String message) {
    log(LogLevel.INFO, JsonObject.builder(), message);
  }

  @Override
  public void warn(String message, String error) {
    log(LogLevel.WARN, JsonObject.builder().put("error", error), message);
  }

  /** Logs with fields that stand between the level and the time. */
  void log(LogLevel severity, JsonObject.Builder fields, String message) {
    if (severity.compareTo(level) < 0) {
      return;
    }
    var line = JsonObject.builder().put("level", severity.word());
    fields.build().fields().forEach(line::put);
    String time =
        ZonedDateTime.now(clock)
            .truncatedTo(ChronoUnit.SECONDS)
            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    line.put("time", time).put("message", message);
    say(LINE.print(line.build()));
  }

  void write(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Nobody listens any more; the exit code still tells.
    }
  }
}
