// Recording rules that turn logs into metrics.
function(config) {
  groups: [{
    name: 'mop-log-metrics',
    interval: config.loki.metrics.interval,
    local by = 'sum by (service_name, detected_level)',
    rules: [
      {
        record: 'mop:log_lines:rate',
        expr: by + ' (rate({service_name=~".+"}[' + config.loki.metrics.interval + ']))',
        labels: { cluster: config.cluster },
      },
      {
        record: 'mop:log_bytes:rate',
        expr: by + ' (bytes_rate({service_name=~".+"}[' + config.loki.metrics.interval + ']))',
        labels: { cluster: config.cluster },
      },
    ],
  }],
}
