// Logs of pods, read from the Kubernetes API: no privileges on the node, no mounted /var/log.
local alloy = import '../mop/alloy-syntax.libsonnet';
local cluster = import 'cluster.libsonnet';
local masking = import 'masking.libsonnet';
local block = alloy.block;

local label(meta, target) = block('rule', attributes={
  source_labels: ['__meta_kubernetes_' + meta],
  target_label: target,
});

local drop(meta, regex) = block('rule', attributes={
  source_labels: ['__meta_kubernetes_' + meta],
  regex: regex,
  action: 'drop',
});

// `trace_id=4bf9…`, `"traceId": "4bf9…"` and the like become structured metadata, as in logs that come as OTLP.
local correlation = [
  block('stage.regex', attributes={
    expression: @'(?i)trace[_.-]?id["'']?\s*[:=]\s*["'']?(?P<trace_id>[0-9a-f]{32})',
  }),
  block('stage.regex', attributes={
    expression: @'(?i)span[_.-]?id["'']?\s*[:=]\s*["'']?(?P<span_id>[0-9a-f]{16})',
  }),
  block('stage.structured_metadata', attributes={ values: { trace_id: '', span_id: '' } }),
];

function(config)
  local settings = config.alloy.podLogs;
  if !settings.enabled then []
  else [
    block('discovery.relabel', 'pod_logs', { targets: alloy.ref('discovery.kubernetes.pods.targets') }, [
      drop('pod_phase', 'Pending|Succeeded|Failed|Completed'),
    ] + (
      if settings.excludeNamespaces == [] then []
      else [drop('namespace', std.join('|', settings.excludeNamespaces))]
    ) + [
      label('namespace', 'namespace'),
      label('pod_name', 'pod'),
      label('pod_container_name', 'container'),
      label('pod_label_app_kubernetes_io_name', 'service_name'),
    ]),

    block('loki.source.kubernetes', 'pods', {
      targets: alloy.ref('discovery.relabel.pod_logs.output'),
      forward_to: [alloy.ref('loki.process.pods.receiver')],
    }, cluster.sharing(config, alloy)),

    block(
      'loki.process',
      'pods',
      { forward_to: [alloy.ref('loki.write.loki.receiver')] },
      correlation + masking.stages(config)
    ),
  ]
