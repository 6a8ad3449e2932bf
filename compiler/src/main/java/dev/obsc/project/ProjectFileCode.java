package dev.obsc.project;

import dev.obsc.diagnostic.Code;
import java.util.Locale;

/** What can be wrong with a project file. */
public enum ProjectFileCode implements Code {
  PROJECT_FILE_SYNTAX,
  PROJECT_FILE_UNKNOWN_KEY,
  PROJECT_FILE_DUPLICATE_KEY,
  PROJECT_FILE_MISSING_KEY,
  PROJECT_FILE_WRONG_TYPE,
  PROJECT_FILE_INVALID_VALUE;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
