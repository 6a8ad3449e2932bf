package dev.obsc.cli;

import dev.obsc.tanka.Environment;
import dev.obsc.tanka.TankaException;

/** Whether an environment says which cluster it is for. */
final class ClusterEndpoint {
  private ClusterEndpoint() {}

  /** Complains of all that is missing, in one message of Tanka's. */
  static void require(Environment.Spec spec) throws TankaException {
    String problems = endpointProblem(spec) + namespaceProblem(spec);
    if (!problems.isEmpty()) {
      throw new TankaException(
          "your Environment's spec.json seems incomplete:\n"
              + problems
              + "\n\nPlease see https://tanka.dev/config for reference");
    }
  }

  private static String endpointProblem(Environment.Spec spec) {
    boolean server = !spec.apiServer().isEmpty();
    boolean names = !spec.contextNames().isEmpty();
    if (server && names) {
      return "  * spec.apiServer|spec.contextNames: These fields are mutually exclusive, please"
          + " only specify one.";
    }
    return server || names
        ? ""
        : "  * spec.apiServer|spec.contextNames: No Kubernetes cluster endpoint or context names"
            + " specified. Please specify only one.";
  }

  private static String namespaceProblem(Environment.Spec spec) {
    return spec.namespace().isEmpty() ? "  * spec.namespace: Default namespace missing" : "";
  }
}
