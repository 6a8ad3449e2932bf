package dev.obsc.validate.fields;

import dev.obsc.validate.Declared;
import dev.obsc.validate.Inventory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What the table of Kubernetes fields says about an environment, worked out once for all rules. */
public final class FieldProblems {
  private final KubernetesTypes types = new KubernetesTypes();
  private Optional<Compared> last = Optional.empty();

  /** The disagreements of every manifest that has any. */
  SequencedMap<Declared, List<FieldProblem>> in(Inventory inventory) {
    Optional<Compared> known = last.filter(compared -> compared.inventory.equals(inventory));
    var compared = known.orElseGet(() -> compare(inventory));
    last = Optional.of(compared);
    return compared.problems;
  }

  private Compared compare(Inventory inventory) {
    var problems = new LinkedHashMap<Declared, List<FieldProblem>>();
    for (Declared manifest : inventory.manifests()) {
      var found = FieldComparison.of(manifest.root(), types);
      if (!found.isEmpty()) {
        problems.put(manifest, found);
      }
    }
    return new Compared(inventory, problems);
  }

  private record Compared(
      Inventory inventory, SequencedMap<Declared, List<FieldProblem>> problems) {}
}
