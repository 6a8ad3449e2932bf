package dev.obsc.json.yaml;

/** Stops documents that grow without measure through aliases, by go-yaml's rule. */
final class AliasBudget {
  private static final int SMALL = 400_000;
  private static final int LARGE = 4_000_000;

  private long nodes;
  private long nodesInAliases;
  private int depth;

  void enterAlias() {
    depth++;
  }

  void leaveAlias() {
    depth--;
  }

  /** Counts one more node. */
  void count() throws YamlException {
    nodes++;
    if (depth > 0) {
      nodesInAliases++;
    }
    if (nodesInAliases > 100 && nodes > 1000 && (double) nodesInAliases / nodes > allowed()) {
      throw YamlException.parsing("document contains excessive aliasing");
    }
  }

  /** 99 % of a document may come from aliases, falling to 10 % for very large ones. */
  private double allowed() {
    if (nodes <= SMALL) {
      return 0.99;
    }
    return nodes >= LARGE ? 0.10 : 0.99 - 0.89 * (nodes - SMALL) / (LARGE - SMALL);
  }
}
