package dev.obsc.golden;

import java.io.File;
import java.nio.file.Path;
import org.approvaltests.namer.ApprovalNamer;

/** Names an approved file as the emitter names its output, and what was received beside it. */
record GoldenFile(Path path) implements ApprovalNamer {
  static final String RECEIVED = ".received.";

  @Override
  public String getApprovalName() {
    return path.getFileName().toString();
  }

  @Override
  public String getSourceFilePath() {
    return path.getParent() + File.separator;
  }

  @Override
  public File getApprovedFile(String extensionWithDot) {
    return path.toFile();
  }

  @Override
  public File getReceivedFile(String extensionWithDot) {
    String name = getApprovalName();
    int dot = name.lastIndexOf('.');
    return path.resolveSibling(name.substring(0, dot) + RECEIVED + name.substring(dot + 1))
        .toFile();
  }

  @Override
  public ApprovalNamer addAdditionalInformation(String additionalInformation) {
    throw new UnsupportedOperationException("a golden file has the name of what it holds");
  }

  @Override
  public String getAdditionalInformation() {
    return "";
  }
}
