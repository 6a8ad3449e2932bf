package dev.obsc.validate.sizing;

import dev.obsc.project.Capacity;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.Inventory;
import dev.obsc.validate.Rule;
import dev.obsc.validate.RuleCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds environments that ask for more than the project file says there is: a pod that fits no
 * node, and pods that together fit neither the nodes nor the quota of their namespace.
 */
public final class CapacityExceeded implements Rule {
  private static final List<String> RESOURCES = List.of("cpu", "memory");

  @Override
  public RuleCode code() {
    return RuleCode.CAPACITY_EXCEEDED;
  }

  @Override
  public void check(Inventory inventory, Findings findings) {
    inventory
        .project()
        .capacityOf(inventory.environment())
        .ifPresent(
            capacity -> {
              for (String resource : RESOURCES) {
                checkLargestPod(inventory, capacity, resource, findings);
                checkNodes(inventory, capacity, resource, findings);
                checkNamespaces(inventory, capacity, resource, findings);
              }
            });
  }

  private static void checkLargestPod(
      Inventory inventory, Capacity capacity, String resource, Findings findings) {
    Optional<BigDecimal> largest =
        capacity.nodes().stream()
            .flatMap(pool -> pool.allocatable().of(resource).stream())
            .map(quantity -> quantity.value())
            .max(BigDecimal::compareTo);
    if (largest.isEmpty()) {
      return;
    }
    inventory
        .workloads()
        .forEach(
            (manifest, workload) -> {
              BigDecimal request = new PodDemand(workload, resource).request();
              if (request.compareTo(largest.get()) > 0) {
                findings.report(
                    manifest,
                    workload.template().at(),
                    "a pod of %s requests %s of %s; the largest node has %s"
                        .formatted(
                            manifest,
                            Amount.of(resource, request),
                            resource,
                            Amount.of(resource, largest.get())),
                    "lower its requests, or declare a larger node under capacity in obsc.yaml");
              }
            });
  }

  private static void checkNodes(
      Inventory inventory, Capacity capacity, String resource, Findings findings) {
    BigDecimal total =
        capacity.nodes().stream()
            .map(
                pool ->
                    pool.allocatable()
                        .of(resource)
                        .map(each -> each.value().multiply(BigDecimal.valueOf(pool.count())))
                        .orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    int nodes = capacity.nodes().stream().mapToInt(Capacity.NodePool::count).sum();
    if (total.signum() > 0) {
      var demand = new TotalDemand(inventory, resource, nodes);
      if (demand.requests("*").compareTo(total) > 0) {
        report(demand, "*", "the nodes have", total, findings);
      }
    }
  }

  private static void checkNamespaces(
      Inventory inventory, Capacity capacity, String resource, Findings findings) {
    int nodes = Math.max(1, capacity.nodes().stream().mapToInt(Capacity.NodePool::count).sum());
    capacity
        .namespaces()
        .forEach(
            (namespace, quota) ->
                quota
                    .of("requests." + resource)
                    .or(() -> quota.of(resource))
                    .ifPresent(
                        hard -> {
                          var demand = new TotalDemand(inventory, resource, nodes);
                          if (demand.requests(namespace).compareTo(hard.value()) > 0) {
                            report(
                                demand,
                                namespace,
                                "the quota of namespace " + namespace + " is",
                                hard.value(),
                                findings);
                          }
                        }));
  }

  private static void report(
      TotalDemand demand, String namespace, String what, BigDecimal available, Findings findings) {
    List<Declared> largest = demand.largest(namespace);
    Declared first = largest.getFirst();
    findings.report(
        first,
        first.root(),
        "%s requests %s of %s in all; %s %s"
            .formatted(
                demand.inventory().environment(),
                Amount.of(demand.resource(), demand.requests(namespace)),
                demand.resource(),
                what,
                Amount.of(demand.resource(), available)),
        "the largest: " + demand.describe(largest));
  }
}
