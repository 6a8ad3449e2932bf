package dev.obsc.bench;

import dev.obsc.json.Json;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Medians by workload and by who was measured, in the order they were added. */
final class Measurements {
  private final String unit;
  private final SequencedMap<String, SequencedMap<String, Double>> medians = new LinkedHashMap<>();

  Measurements(String unit) {
    this.unit = unit;
  }

  static double median(List<Double> samples) {
    var sorted = new ArrayList<>(samples);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  void add(String workload, String who, double median) {
    medians.computeIfAbsent(workload, name -> new LinkedHashMap<>()).put(who, median);
  }

  List<String> competitors() {
    return medians.values().stream().flatMap(row -> row.keySet().stream()).distinct().toList();
  }

  /** The figures, and after each but the first how many times as long the first one takes. */
  String table() {
    List<String> competitors = competitors();
    var text = new StringBuilder("%-14s".formatted("(" + unit + ")"));
    for (String who : competitors) {
      text.append("%12s%8s".formatted(who, who.equals(competitors.getFirst()) ? "" : "ratio"));
    }
    text.append('\n');
    medians.forEach((workload, row) -> appendRow(text, workload, row, competitors));
    text.append("%-14s%20s".formatted("geometric mean", ""));
    for (String who : competitors.subList(1, competitors.size())) {
      text.append("%20s".formatted("%.2f".formatted(geometricMean(who))));
    }
    return text.append('\n').toString();
  }

  private static void appendRow(
      StringBuilder text,
      String workload,
      SequencedMap<String, Double> row,
      List<String> competitors) {
    text.append("%-14s".formatted(workload));
    double first = row.getOrDefault(competitors.getFirst(), Double.NaN);
    for (String who : competitors) {
      double value = row.getOrDefault(who, Double.NaN);
      String ratio = who.equals(competitors.getFirst()) ? "" : "%.2f".formatted(first / value);
      text.append("%12s%8s".formatted("%.2f".formatted(value), ratio));
    }
    text.append('\n');
  }

  private double geometricMean(String who) {
    String first = competitors().getFirst();
    return Math.exp(
        medians.values().stream()
            .filter(row -> row.containsKey(who) && row.containsKey(first))
            .mapToDouble(row -> Math.log(row.get(first) / row.get(who)))
            .average()
            .orElse(Double.NaN));
  }

  Json toJson() {
    var workloads = JsonObject.builder();
    medians.forEach(
        (workload, row) -> {
          var figures = JsonObject.builder();
          row.forEach((who, value) -> figures.put(who, number(value)));
          workloads.put(workload, figures.build());
        });
    return workloads.build();
  }

  private static Json number(double value) {
    return Double.isNaN(value) ? JsonNull.NULL : new JsonNumber(value);
  }
}
