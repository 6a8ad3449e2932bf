// Alert rules about the stack itself, and whom they reach.
//
// Severities: `page` means people lose data or access now, `alert` that they will soon, `warning` that
// somebody should look during the day.
local metrics = (import 'datasources.libsonnet').uids.metrics;

local query(expr) = {
  refId: 'A',
  datasourceUid: metrics,
  relativeTimeRange: { from: 600, to: 0 },
  model: {
    datasource: { type: 'prometheus', uid: metrics },
    editorMode: 'code',
    expr: expr,
    instant: true,
    intervalMs: 15000,
    maxDataPoints: 43200,
    range: false,
    refId: 'A',
  },
};

local threshold(comparison, limit) = {
  refId: 'B',
  datasourceUid: '__expr__',
  relativeTimeRange: { from: 0, to: 0 },
  model: {
    conditions: [{
      evaluator: { params: [limit], type: comparison },
      operator: { type: 'and' },
      query: { params: ['A'] },
      reducer: { params: [], type: 'last' },
      type: 'query',
    }],
    datasource: { type: '__expr__', uid: '__expr__' },
    expression: 'A',
    refId: 'B',
    type: 'threshold',
  },
};

// `whenSilent` is the state when no series matches: most counters do not exist before their first event.
local rule(uid, title, severity, duration, expr, comparison, limit, summary, description, whenSilent='OK') = {
  uid: uid,
  title: title,
  condition: 'B',
  data: [query(expr), threshold(comparison, limit)],
  noDataState: whenSilent,
  execErrState: 'Error',
  'for': duration,
  annotations: { summary: summary, description: description },
  labels: { severity: severity },
  isPaused: false,
};

local group(name, rules) = { orgId: 1, name: name, folder: 'MOP', interval: '1m', rules: rules };

local failedRequests(metric, job) =
  'sum by (cluster) (rate(%s{job="%s",status_code=~"5.."}[5m])) / (sum by (cluster) (rate(%s{job="%s"}[5m])) > 0)' % [metric, job, metric, job];

local groups = [
  group('availability', [
    rule(
      'mop-component-down',
      'Component down',
      'page',
      '5m',
      'up{job=~"alloy|grafana|loki|mimir|obi|tempo"}',
      'lt',
      1,
      '{{ .Labels.job }} does not answer',
      '{{ .Labels.job }} on {{ .Labels.instance }} has not answered its scrape for 5 minutes. Without any series the pipeline or Mimir itself is down.',
      whenSilent='Alerting',
    ),
    rule(
      'mop-mimir-request-errors',
      'Mimir fails requests',
      'page',
      '10m',
      failedRequests('cortex_request_duration_seconds_count', 'mimir'),
      'gt',
      0.01,
      'Mimir answers more than 1 % of requests with an error',
      'Metrics are not stored or not shown. See the dashboard "Mimir metrics".',
    ),
    rule(
      'mop-loki-request-errors',
      'Loki fails requests',
      'page',
      '10m',
      failedRequests('loki_request_duration_seconds_count', 'loki'),
      'gt',
      0.01,
      'Loki answers more than 1 % of requests with an error',
      'Logs are not stored or not shown. See the dashboard "Loki logs".',
    ),
    rule(
      'mop-tempo-request-errors',
      'Tempo fails requests',
      'page',
      '10m',
      failedRequests('tempo_request_duration_seconds_count', 'tempo'),
      'gt',
      0.01,
      'Tempo answers more than 1 % of requests with an error',
      'Traces are not stored or not shown. See the dashboard "Tempo tracing".',
    ),
  ]),
  group('pipeline', [
    rule(
      'mop-alloy-export-failures',
      'Alloy loses data',
      'page',
      '10m',
      'sum by (cluster, exporter) (rate({__name__=~"otelcol_exporter_(send|enqueue)_failed_(spans|metric_points|log_records)_total",job="alloy"}[5m]))',
      'gt',
      0,
      'Alloy gives up data for {{ .Labels.exporter }}',
      'All retries failed or the sending queue is full. See the dashboard "Alloy pipeline" and the dashboard of the destination.',
    ),
    rule(
      'mop-alloy-remote-write-failures',
      'Alloy loses metrics',
      'page',
      '10m',
      'sum by (cluster) (rate(prometheus_remote_storage_samples_failed_total{job="alloy"}[5m]))',
      'gt',
      0,
      'Mimir refuses samples from Alloy',
      'The samples are lost. See "Rejected samples by reason" on the dashboard "Mimir metrics".',
    ),
    rule(
      'mop-alloy-queue-filling',
      'Alloy queue fills up',
      'alert',
      '10m',
      'max by (cluster, instance, exporter) (otelcol_exporter_queue_size{job="alloy"} / otelcol_exporter_queue_capacity{job="alloy"})',
      'gt',
      0.8,
      'The queue of {{ .Labels.exporter }} is more than 80 % full',
      'The destination of {{ .Labels.exporter }} on {{ .Labels.instance }} is down or too slow; data is lost once the queue is full.',
    ),
    rule(
      'mop-alloy-refusing',
      'Alloy refuses data',
      'alert',
      '10m',
      'sum by (cluster, instance) (rate({__name__=~"otelcol_receiver_refused_(spans|metric_points|log_records)_total",job="alloy"}[5m]))',
      'gt',
      0,
      'Alloy turns data away on {{ .Labels.instance }}',
      'The memory limiter or a full queue pushes back. Give Alloy more memory or replicas.',
    ),
    rule(
      'mop-alloy-unhealthy-component',
      'Alloy component unhealthy',
      'warning',
      '15m',
      'sum by (cluster, instance) (alloy_component_controller_running_components{job="alloy",health_type!="healthy"})',
      'gt',
      0,
      'A component of the pipeline is unhealthy on {{ .Labels.instance }}',
      'The Alloy UI names the component and its error.',
    ),
  ]),
  group('storage', [
    rule(
      'mop-rejected-telemetry',
      'A store rejects telemetry',
      'warning',
      '15m',
      'sum by (cluster, job, reason) (rate({__name__=~"tempo_discarded_spans_total|cortex_discarded_samples_total|loki_discarded_samples_total",job=~"tempo|mimir|loki"}[5m]))',
      'gt',
      0,
      '{{ .Labels.job }} rejects data: {{ .Labels.reason }}',
      'A limit is too low or a client sends invalid data. The reason {{ .Labels.reason }} tells which.',
    ),
    rule(
      'mop-loki-volume-full',
      'Loki volume full',
      'page',
      '0s',
      'sum by (cluster, instance) (increase(loki_ingester_wal_disk_full_failures_total{job="loki"}[10m]))',
      'gt',
      0,
      'The volume of Loki is full',
      'Lines are kept in memory only; a restart loses them. Enlarge the volume of {{ .Labels.instance }}.',
    ),
    rule(
      'mop-mimir-upload-failures',
      'Mimir cannot upload blocks',
      'alert',
      '30m',
      'sum by (cluster, instance) (increase(cortex_ingester_shipper_upload_failures_total{job="mimir"}[30m]))',
      'gt',
      0,
      'Mimir cannot upload blocks to object storage',
      'Blocks pile up on the volume of {{ .Labels.instance }}. Check the bucket and its credentials.',
    ),
    rule(
      'mop-tempo-compaction-errors',
      'Tempo cannot compact',
      'warning',
      '30m',
      'sum by (cluster) (increase(tempodb_compaction_errors_total{job="tempo"}[1h]))',
      'gt',
      0,
      'Compaction of traces fails',
      'Queries slow down and the retention may stop. Check the bucket and the log of Tempo.',
    ),
  ]),
];

// The settings of each kind of receiver; the value comes from the environment of the pod.
local receiverSetting = { webhook: 'url', slack: 'url', teams: 'url', pagerduty: 'integrationKey' };

local route(severity, repeat) = {
  receiver: 'mop',
  object_matchers: [['severity', '=', severity]],
  repeat_interval: repeat,
};

{
  // The environment variable that holds the URL or key of the receiver.
  receiverVariable:: 'GRAFANA_ALERT_RECEIVER',

  // The provisioning file.
  new(alerting):: {
    apiVersion: 1,
    groups: groups,
    contactPoints: [{
      orgId: 1,
      name: 'mop',
      receivers: [{
        uid: 'mop-receiver',
        type: alerting.receiver,
        settings: { [receiverSetting[alerting.receiver]]: '${%s}' % $.receiverVariable },
        disableResolveMessage: false,
      }],
    }],
    policies: [{
      orgId: 1,
      receiver: 'mop',
      group_by: ['grafana_folder', 'alertname', 'cluster'],
      group_wait: '30s',
      group_interval: '5m',
      repeat_interval: '4h',
      routes: [route('page', '1h'), route('alert', '4h'), route('warning', '24h')],
    }],
  },
}
