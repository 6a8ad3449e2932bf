package dev.obsc.json;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The timestamps go-yaml knows: {@code 2006-1-2}, with a time after a space, or with a time and a
 * zone after a {@code T}.
 */
public final class GoTimestamp {
  private final String text;
  private int at;
  private int year;
  private int month;
  private int day;
  private int hour;
  private int minute;
  private int second;
  private int nanosecond;
  private int offsetSeconds;

  private GoTimestamp(String text) {
    this.text = text;
  }

  public static boolean matches(String text) {
    return startsWithYear(text) && new GoTimestamp(text).read();
  }

  /** The timestamp as RFC 3339 writes it; without a zone it is in UTC. */
  public static Optional<String> toRfc3339(String text) {
    if (!startsWithYear(text)) {
      return Optional.empty();
    }
    var reader = new GoTimestamp(text);
    return reader.read() ? Optional.of(reader.rfc3339()) : Optional.empty();
  }

  private static boolean startsWithYear(String text) {
    return text.length() >= 8
        && text.charAt(4) == '-'
        && isDigit(text, 0)
        && isDigit(text, 1)
        && isDigit(text, 2)
        && isDigit(text, 3);
  }

  private String rfc3339() {
    var out = new StringBuilder().append(text, 0, 4);
    appendTwoDigits(out.append('-'), month);
    appendTwoDigits(out.append('-'), day);
    appendTwoDigits(out.append('T'), hour);
    appendTwoDigits(out.append(':'), minute);
    appendTwoDigits(out.append(':'), second);
    if (nanosecond > 0) {
      String digits = Integer.toString(1_000_000_000 + nanosecond).substring(1);
      int end = digits.length();
      while (digits.charAt(end - 1) == '0') {
        end--;
      }
      out.append('.').append(digits, 0, end);
    }
    if (offsetSeconds == 0) {
      return out.append('Z').toString();
    }
    int minutes = Math.abs(offsetSeconds) / 60;
    appendTwoDigits(out.append(offsetSeconds < 0 ? '-' : '+'), minutes / 60);
    appendTwoDigits(out.append(':'), minutes % 60);
    return out.toString();
  }

  private static void appendTwoDigits(StringBuilder out, int number) {
    out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private boolean read() {
    return readDate() && (at == text.length() || readTimeOfDay());
  }

  private boolean readDate() {
    year = Integer.parseInt(text, 0, 4, 10);
    at = 5;
    month = number();
    if (month < 1 || month > 12 || !skip('-')) {
      return false;
    }
    day = number();
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private boolean readTimeOfDay() {
    if (skip('T') || skip('t')) {
      return readTime() && readZone() && at == text.length();
    }
    if (!skip(' ')) {
      return false;
    }
    while (skip(' ')) {
      // Go lets one space of a layout stand for several.
    }
    return readTime() && at == text.length();
  }

  private boolean readTime() {
    hour = number();
    if (hour < 0 || hour > 23 || !skip(':')) {
      return false;
    }
    minute = number();
    if (minute < 0 || minute > 59 || !skip(':')) {
      return false;
    }
    second = number();
    readFraction();
    return second >= 0 && second <= 59;
  }

  private void readFraction() {
    boolean mark = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    if (!mark || !isDigit(text, at + 1)) {
      return;
    }
    at++;
    for (int place = 100_000_000; isDigit(text, at); place /= 10) {
      nanosecond += place * (text.charAt(at) - '0');
      at++;
    }
  }

  private boolean readZone() {
    if (skip('Z')) {
      return true;
    }
    boolean shaped =
        at + 6 == text.length()
            && (text.charAt(at) == '+' || text.charAt(at) == '-')
            && isDigit(text, at + 1)
            && isDigit(text, at + 2)
            && text.charAt(at + 3) == ':'
            && isDigit(text, at + 4)
            && isDigit(text, at + 5);
    if (!shaped) {
      return false;
    }
    int hours = Integer.parseInt(text, at + 1, at + 3, 10);
    int minutes = Integer.parseInt(text, at + 4, at + 6, 10);
    int seconds = (hours * 60 + minutes) * 60;
    offsetSeconds = text.charAt(at) == '-' ? -seconds : seconds;
    at += 6;
    // Go takes offsets of 24 hours and of 60 minutes too.
    return hours <= 24 && minutes <= 60;
  }

  /** One or two digits, or -1. */
  private int number() {
    if (!isDigit(text, at)) {
      return -1;
    }
    int number = text.charAt(at++) - '0';
    if (isDigit(text, at)) {
      number = number * 10 + text.charAt(at++) - '0';
    }
    return number;
  }

  private boolean skip(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private static boolean isDigit(String text, int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
