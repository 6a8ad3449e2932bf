// Production: replicas spread over zones, an S3 that exists already, long retention, everything locked down.
local alloy = import '../../lib/alloy.libsonnet';
local grafana = import '../../lib/grafana.libsonnet';
local loki = import '../../lib/loki.libsonnet';
local mimir = import '../../lib/mimir.libsonnet';
local namespace = import '../../lib/namespace.libsonnet';
local obi = import '../../lib/obi.libsonnet';
local tempo = import '../../lib/tempo.libsonnet';

{
  _config:: {
    namespace: 'mop-system',
    domain: 'mop.example.com',
    cluster: 'prod',
    logLevel: 'warn',

    // Tempo in one process is one instance; Grafana would need a database for more than one.
    replicas: { alloy: 3, tempo: 1, mimir: 3, loki: 3, grafana: 1 },
    resources: {
      alloy: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1000m', memory: '1Gi' } },
      tempo: { requests: { cpu: '3000m', memory: '3Gi' }, limits: { cpu: '5000m', memory: '5Gi' } },
      mimir: { requests: { cpu: '2000m', memory: '4Gi' }, limits: { cpu: '4000m', memory: '8Gi' } },
      loki: { requests: { cpu: '2000m', memory: '2Gi' }, limits: { cpu: '3000m', memory: '4Gi' } },
      grafana: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1000m', memory: '1Gi' } },
      obi: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '1000m', memory: '1Gi' } },
    },
    storageClass: 'fast-ssd',
    volumes: { tempo: '100Gi', mimir: '100Gi', loki: '100Gi', grafana: '10Gi' },
    retention: { traces: '168h', metrics: '90d', logs: '30d' },
    mimir: { maxSeries: 1000000, ingestionRate: 100000, ingestionBurst: 1000000 },
    loki: { ingestionRate: 32, ingestionBurst: 64, maxStreams: 20000 },

    objectStorage: {
      provider: 's3',
      endpoint: 's3.eu-central-1.amazonaws.com',
      region: 'eu-central-1',
      buckets: { tempo: 'mop-prod-tempo-traces', mimir: 'mop-prod-mimir-metrics', loki: 'mop-prod-loki-logs' },
      encryption: { enabled: true },
    },

    networkPolicies: { enabled: true },
    ingress: { enabled: true, tlsSecret: 'mop-ingress-tls' },
    podDisruptionBudgets: { enabled: true },
    topologySpread: { enabled: true },
    nodeAffinity: { enabled: true },
    alloy: { logMasking: { enabled: true } },
    grafana: { alerting: { enabled: true } },
  },

  namespace: namespace.new($._config).all,
  obi: obi.new($._config).all,
  alloy: alloy.new($._config).all,
  tempo: tempo.new($._config).all,
  mimir: mimir.new($._config).all,
  loki: loki.new($._config).all,
  grafana: grafana.new($._config).all,
}
