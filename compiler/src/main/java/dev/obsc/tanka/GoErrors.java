package dev.obsc.tanka;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** The words that Go finds for what can go wrong with files. */
final class GoErrors {
  private GoErrors() {}

  static String of(FileSystemException e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or directory";
      case AccessDeniedException _ -> "permission denied";
      case FileSystemException other ->
          reason(Optional.ofNullable(other.getReason()).orElse("input/output error"));
    };
  }

  /** The operating system's words begin with a capital letter in Java, and a small one in Go. */
  static String reason(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
