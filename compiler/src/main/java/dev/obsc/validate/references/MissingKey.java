package dev.obsc.validate.references;

import dev.obsc.diagnostic.Suggester;
import dev.obsc.json.JsonString;
import dev.obsc.model.Field;
import dev.obsc.model.ObjectReference;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.util.Set;
import java.util.TreeSet;

/** Finds keys that pods read from a ConfigMap or Secret which does not hold them. */
public final class MissingKey implements Rule {
  @Override
  public RuleCode code() {
    return RuleCode.MISSING_KEY;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory
        .workloads()
        .forEach(
            (manifest, workload) ->
                workload.template().references().stream()
                    .filter(reference -> !reference.isOptional())
                    .forEach(reference -> check(reference, manifest, inventory, findings)));
  }

  private static void check(
      ObjectReference reference, Declared manifest, Inventory inventory, Findings findings) {
    for (Declared holder :
        inventory.named(reference.target().kind(), manifest.namespace(), reference.name())) {
      Set<String> keys = keys(holder);
      for (Field key : reference.keys()) {
        if (key.value() instanceof JsonString(String name) && !keys.contains(name)) {
          findings.report(
              manifest, key, "the " + holder + " has no key `" + name + "`", help(name, keys));
          findings.relate(holder, holder.root(), "declared here");
        }
      }
    }
  }

  private static Set<String> keys(Declared holder) {
    var keys = new TreeSet<String>();
    for (String part : new String[] {"data", "binaryData", "stringData"}) {
      holder.root().entries(part).forEach(entry -> keys.add(entry.name()));
    }
    return keys;
  }

  private static String help(String name, Set<String> keys) {
    return Suggester.closest(name, keys)
        .map(near -> "a key with a similar name exists: `" + near + "`")
        .orElse(keys.isEmpty() ? "it is empty" : "its keys are " + String.join(", ", keys));
  }
}
