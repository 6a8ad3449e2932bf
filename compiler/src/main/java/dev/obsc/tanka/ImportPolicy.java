package dev.obsc.tanka;

/** How far imports may reach. */
public enum ImportPolicy {
  /** Anywhere, as with Tanka. */
  OPEN,
  /** Within the project and its import path. */
  CONFINED,
  /** Confined if the project has an {@code obsc.yaml}, open otherwise. */
  BY_PROJECT;

  public Confinement of(Project project) {
    boolean confined =
        switch (this) {
          case OPEN -> false;
          case CONFINED -> true;
          case BY_PROJECT -> project.isStrict();
        };
    return confined ? Confinement.within(project) : Confinement.OPEN;
  }
}
