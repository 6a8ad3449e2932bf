package dev.obsc.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds an environment to a list of rules. */
public final class Validator {
  private final List<Rule> rules;

  public Validator(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What all rules find: in the order of the manifests, and for each in the order of the rules. */
  public List<Finding> check(Inventory inventory) {
    var found = new ArrayList<Finding>();
    for (Rule rule : rules) {
      var findings = new Findings(rule.code());
      rule.check(inventory, findings);
      found.addAll(findings.found());
    }
    Map<Declared, Integer> position = new HashMap<>();
    inventory.manifests().forEach(manifest -> position.put(manifest, position.size()));
    found.sort(Comparator.comparing(finding -> position.get(finding.manifest())));
    return found;
  }
}
