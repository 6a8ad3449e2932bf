// The schema of `_config`: every key, its type, its default and what it does. Keys that concern one component
// stand in that component's own `config.libsonnet`. An environment writes only what differs from the defaults.
local schema = import 'schema.libsonnet';
local sizes = import 'sizes.libsonnet';
local targets = import 'targets.libsonnet';
local versions = import 'versions.libsonnet';

local each(values, of) = { [name]: of(name, values[name]) for name in std.objectFields(values) };

local amounts(of, defaults) = schema.section(of, {
  cpu: schema.quantity(defaults.cpu, 'CPU time') + { unit: 'cores' },
  memory: schema.quantity(defaults.memory, 'Memory') + { unit: 'bytes' },
});

local shared = {
  target: schema.oneOf(std.objectFields(targets), 'kubernetes', 'What the stack runs on.'),
  namespace: schema.string('mop-system', 'Kubernetes namespace of everything but OBI.'),
  domain: schema.string('mop.example.com', 'DNS domain of what the ingress publishes: grafana.<domain>.'),
  cluster: schema.string('mop', 'Value of the label `cluster` on all telemetry.'),
  logLevel: schema.oneOf(['debug', 'info', 'warn', 'error'], 'info', 'What the components log about themselves.'),

  images: schema.section('Container images; override to use a mirror.', each(
    versions.images, function(name, image) schema.string(image, 'Image of ' + name + '.')
  )),
  replicas: schema.section('Number of instances.', each(
    sizes.replicas, function(name, count) schema.integer(count, 'Instances of ' + name + '.', minimum=1)
  )),
  resources: schema.section('CPU and memory.', each(
    sizes.resources,
    function(name, size) schema.section('CPU and memory of ' + name + '.', {
      requests: amounts('What the scheduler reserves.', size.requests),
      limits: amounts('What must not be exceeded; caches and GOMEMLIMIT follow the memory.', size.limits),
    })
  )),
  volumes: schema.section('Size of the persistent volumes.', each(
    sizes.volumes, function(name, size) schema.quantity(size, 'Volume of ' + name + '.') + { unit: 'bytes' }
  )),
  storageClass: schema.string(null, 'StorageClass of the volumes; unset means the default of the cluster.'),

  retention: schema.section('How long telemetry is kept.', {
    traces: schema.duration('168h', 'Traces, in Tempo.'),
    metrics: schema.duration('30d', 'Metrics, in Mimir.'),
    logs: schema.duration('168h', 'Logs, in Loki; whole days.'),
  }),

  objectStorage: schema.section('Where blocks and chunks live.', {
    provider: schema.oneOf(['minio', 's3'], 'minio', 'A MinIO that is part of the stack, or any S3 that exists already.'),
    endpoint: schema.string(null, 'Host and port of the S3 service, without scheme; MinIO has its own.'),
    region: schema.string('us-east-1', 'Region of the buckets.'),
    insecure: schema.boolean(false, 'Speak plain HTTP to the S3 service; MinIO follows the switch `tls`.'),
    forcePathStyle: schema.boolean(false, 'Put the bucket in the path; MinIO always needs it.'),
    buckets: schema.section('Bucket of each store.', {
      tempo: schema.string('tempo-traces', 'Traces.'),
      mimir: schema.string('mimir-metrics', 'Metrics.'),
      loki: schema.string('loki-logs', 'Logs.'),
    }),
    secrets: schema.section('Existing Secrets with the fields `access-key` and `secret-key`, one per store.', {
      tempo: schema.string('tempo-object-storage', 'Secret of Tempo.'),
      mimir: schema.string('mimir-object-storage', 'Secret of Mimir.'),
      loki: schema.string('loki-object-storage', 'Secret of Loki.'),
    }),
    encryption: schema.switch('Encryption of the buckets at rest.', {
      kmsKey: schema.string(null, 'KMS key of the S3 service; unset means its own key (SSE-S3).'),
    }),
  }),

  multitenancy: schema.switch('Mimir refuses requests without a tenant; the stack writes and reads as `tenant`.', {
    tenant: schema.string('mop', 'The tenant of the stack.'),
  }),

  tls: schema.switch('TLS between all components. Certificates come from existing Secrets `<component>-tls`.', {
    secretSuffix: schema.string('-tls', 'What follows the component in the name of its Secret (tls.crt, tls.key, ca.crt).'),
  }),
  ingress: schema.switch('Publishes Grafana as grafana.<domain>.', {
    className: schema.string('nginx', 'IngressClass.'),
    tlsSecret: schema.string(null, 'Existing Secret with the certificate of the domain; unset means plain HTTP.'),
    annotations: schema.map(schema.string('', 'Value of the annotation.'), {}, 'Annotations for the ingress controller.'),
    namespace: schema.string('ingress-nginx', 'Namespace of the ingress controller, for the NetworkPolicies.'),
  }),
  networkPolicies: schema.switch('Denies all traffic but what the stack needs.', {
    nodeRange: schema.string('10.0.0.0/8', 'Addresses of the nodes: OBI sends from them.'),
    objectStorageRange: schema.string('0.0.0.0/0', 'Addresses of an S3 service outside of the cluster.'),
    apiServerRange: schema.string('0.0.0.0/0', 'Addresses of the Kubernetes API.'),
  }),

  podDisruptionBudgets: schema.switch('Keeps drains from taking all replicas of a component at once.'),
  topologySpread: schema.switch('Spreads replicas over zones and nodes.'),
  nodeAffinity: schema.switch('Places the stack on nodes with a label.', {
    label: schema.string('mop.example.com/pool', 'Label of the nodes.'),
    values: schema.list(schema.string('', 'Value of the label.'), ['observability'], 'Accepted values of the label.'),
    required: schema.boolean(false, 'Refuse other nodes instead of avoiding them.'),
  }),
};

schema.section('Configuration of the stack.', shared {
  alloy: import '../alloy/config.libsonnet',
  grafana: import '../grafana/config.libsonnet',
  loki: import '../loki/config.libsonnet',
  mimir: import '../mimir/config.libsonnet',
  minio: import '../minio/config.libsonnet',
  obi: import '../obi/config.libsonnet',
  tempo: import '../tempo/config.libsonnet',
})
