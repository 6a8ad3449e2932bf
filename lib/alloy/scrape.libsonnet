// Metrics: Alloy's own, those of the rest of the stack, and of pods that ask for it. `job` is the component.
local alloy = import '../mop/alloy-syntax.libsonnet';
local duration = import '../mop/duration.libsonnet';
local cluster = import 'cluster.libsonnet';
local block = alloy.block;

local forward = [alloy.ref('prometheus.remote_write.mimir.receiver')];

local keep(meta, regex) = block('rule', attributes={
  source_labels: ['__meta_kubernetes_' + meta],
  regex: regex,
  action: 'keep',
});

local label(meta, target) = block('rule', attributes={
  source_labels: ['__meta_kubernetes_' + meta],
  target_label: target,
});

// Port and path of the metrics of each component; `plain` is HTTP whatever the switch `tls` says.
local scraped = {
  grafana: { port: 'http', path: '/metrics' },
  loki: { port: 'http', path: '/metrics' },
  mimir: { port: 'http', path: '/metrics' },
  minio: { port: 's3', path: '/minio/v2/metrics/cluster' },
  obi: { port: 'metrics', path: '/internal/metrics', plain: true },
  tempo: { port: 'http', path: '/metrics' },
};

local isDeployed(name, config) =
  if name == 'obi' then config.obi.enabled
  else if name == 'minio' then config.objectStorage.provider == 'minio'
  else true;

function(config, platform)
  local interval = duration.go(config.alloy.scrapeInterval);
  local scrapeComponent(name) =
    local target = scraped[name];
    local tls = config.tls.enabled && !std.objectHas(target, 'plain');
    [
      block('discovery.relabel', name, { targets: alloy.ref('discovery.kubernetes.pods.targets') }, [
        keep('namespace', platform.namespace(name)),
        keep('pod_label_app_kubernetes_io_name', name),
        keep('pod_container_port_name', target.port),
        label('namespace', 'namespace'),
        label('pod_name', 'pod'),
        block('rule', attributes={ target_label: 'job', replacement: name }),
        // The name of a pod stays when its address changes; OBI is better known by its node.
        label(if name == 'obi' then 'pod_node_name' else 'pod_name', 'instance'),
      ]),
      block(
        'prometheus.scrape',
        name,
        {
          targets: alloy.ref('discovery.relabel.' + name + '.output'),
          forward_to: forward,
          metrics_path: target.path,
          scrape_interval: interval,
          [if tls then 'scheme']: 'https',
        },
        // Pods are scraped at their addresses, the certificate knows the name of the Service.
        (if tls then [block('tls_config', attributes={ ca_file: platform.tlsAuthority, server_name: platform.host(name) })] else [])
        + cluster.sharing(config, alloy)
      ),
    ];

  [
    block('discovery.kubernetes', 'pods', { role: 'pod' }),
    block('prometheus.exporter.self', 'alloy'),
    // Not shared in the cluster: every replica reports itself.
    block('prometheus.scrape', 'alloy', {
      targets: alloy.ref('prometheus.exporter.self.alloy.targets'),
      forward_to: [alloy.ref('prometheus.relabel.alloy.receiver')],
      scrape_interval: interval,
    }),
    block('prometheus.relabel', 'alloy', { forward_to: forward }, [
      block('rule', attributes={ target_label: 'job', replacement: 'alloy' }),
    ]),
  ]
  + std.flatMap(scrapeComponent, [name for name in std.objectFields(scraped) if isDeployed(name, config)])
  + (
    if !config.alloy.annotatedPods.enabled then []
    else [
      block('discovery.relabel', 'annotated_pods', { targets: alloy.ref('discovery.kubernetes.pods.targets') }, [
        keep('pod_annotation_prometheus_io_scrape', 'true'),
        keep('pod_phase', 'Running'),
        block('rule', attributes={
          source_labels: ['__meta_kubernetes_pod_annotation_prometheus_io_path'],
          regex: '(.+)',
          target_label: '__metrics_path__',
        }),
        block('rule', attributes={
          source_labels: ['__meta_kubernetes_pod_ip', '__meta_kubernetes_pod_annotation_prometheus_io_port'],
          separator: ':',
          regex: '(.+:\\d+)',
          target_label: '__address__',
        }),
        label('namespace', 'namespace'),
        label('pod_name', 'pod'),
        label('pod_label_app_kubernetes_io_name', 'job'),
      ]),
      block('prometheus.scrape', 'annotated_pods', {
        targets: alloy.ref('discovery.relabel.annotated_pods.output'),
        forward_to: forward,
        scrape_interval: interval,
      }, cluster.sharing(config, alloy)),
    ]
  )
