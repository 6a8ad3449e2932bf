// OBI's configuration file. Where it sends to is said by the standard variables of OpenTelemetry.
// https://opentelemetry.io/docs/zero-code/obi/configure/options/
function(config, platform) {
  log_level: std.asciiUpper(config.logLevel),
  discovery: {
    instrument: [{ k8s_namespace: pattern } for pattern in config.obi.instrument],
    exclude_instrument: [{ k8s_namespace: pattern } for pattern in config.obi.exclude],
  },
  // Hands trace context on in headers and packets, so that traces cross from one program to the next.
  ebpf: { context_propagation: 'all' },
  attributes: { kubernetes: { enable: 'true' } },
  internal_metrics: {
    exporter: 'prometheus',
    prometheus: { port: platform.port('obi', 'metrics'), path: '/internal/metrics' },
  },
  health_check: { port: platform.port('obi', 'health') },
}
