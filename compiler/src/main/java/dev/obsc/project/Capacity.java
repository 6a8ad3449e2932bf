package dev.obsc.project;

import dev.obsc.model.Quantity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What the machines of an environment have to give.
 *
 * @param nodes the nodes of a cluster
 * @param host the one machine that a compose project or native services share
 * @param namespaces quotas by namespace; their resources are named as in a ResourceQuota
 */
public record Capacity(
    List<NodePool> nodes, Optional<Amounts> host, SequencedMap<String, Amounts> namespaces) {
  public Capacity {
    nodes = List.copyOf(nodes);
    namespaces = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(namespaces));
  }

  /** How much there is of each resource, by names such as {@code memory}. */
  public record Amounts(SequencedMap<String, Quantity> amounts) {
    public Amounts {
      amounts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(amounts));
    }

    public Optional<Quantity> of(String resource) {
      return Optional.ofNullable(amounts.get(resource));
    }
  }

  /**
   * Nodes of the same size.
   *
   * @param allocatable what one node has for pods
   */
  public record NodePool(int count, Amounts allocatable) {}
}
