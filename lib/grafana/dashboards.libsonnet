// All dashboards of the platform by file name, for the data sources with the given uids.
function(sources) {
  'alloy-pipeline': (import 'dashboards/alloy-pipeline.libsonnet')(sources),
  'loki-logs': (import 'dashboards/loki-logs.libsonnet')(sources),
  'mimir-metrics': (import 'dashboards/mimir-metrics.libsonnet')(sources),
  'obi-overview': (import 'dashboards/obi-overview.libsonnet')(sources),
  'tempo-tracing': (import 'dashboards/tempo-tracing.libsonnet')(sources),
}
