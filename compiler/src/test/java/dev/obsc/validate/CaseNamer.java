package dev.obsc.validate;

import java.io.File;
import java.nio.file.Path;
import org.approvaltests.namer.ApprovalNamer;

/** Keeps the approved text of a case beside its input. */
record CaseNamer(Path folder, String name) implements ApprovalNamer {
  @Override
  public String getApprovalName() {
    return name;
  }

  @Override
  public String getSourceFilePath() {
    return folder + File.separator;
  }

  @Override
  public File getApprovedFile(String extensionWithDot) {
    return folder.resolve(name + ".approved" + extensionWithDot).toFile();
  }

  @Override
  public File getReceivedFile(String extensionWithDot) {
    return folder.resolve(name + ".received" + extensionWithDot).toFile();
  }

  @Override
  public ApprovalNamer addAdditionalInformation(String additionalInformation) {
    return new CaseNamer(folder, name + "." + additionalInformation);
  }

  @Override
  public String getAdditionalInformation() {
    return "";
  }
}
