// Development: one replica of everything, little memory, short retention. What is lost is no loss.
local alloy = import '../../lib/alloy.libsonnet';
local grafana = import '../../lib/grafana.libsonnet';
local loki = import '../../lib/loki.libsonnet';
local mimir = import '../../lib/mimir.libsonnet';
local minio = import '../../lib/minio.libsonnet';
local namespace = import '../../lib/namespace.libsonnet';
local obi = import '../../lib/obi.libsonnet';
local tempo = import '../../lib/tempo.libsonnet';

{
  _config:: {
    namespace: 'mop-system',
    domain: 'mop.dev.example.com',
    cluster: 'dev',

    replicas: { alloy: 1, tempo: 1, mimir: 1, loki: 1, grafana: 1 },
    resources: {
      alloy: { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '500m', memory: '384Mi' } },
      tempo: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '1000m', memory: '768Mi' } },
      mimir: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '1000m', memory: '768Mi' } },
      loki: { requests: { cpu: '50m', memory: '192Mi' }, limits: { cpu: '500m', memory: '512Mi' } },
      grafana: { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '500m', memory: '512Mi' } },
    },
    volumes: { tempo: '5Gi', mimir: '5Gi', loki: '5Gi', grafana: '1Gi', minio: '20Gi' },
    retention: { traces: '24h', metrics: '7d', logs: '24h' },

    objectStorage: { provider: 'minio' },
    alloy: { annotatedPods: { enabled: true } },
  },

  namespace: namespace.new($._config).all,
  obi: obi.new($._config).all,
  alloy: alloy.new($._config).all,
  tempo: tempo.new($._config).all,
  mimir: mimir.new($._config).all,
  loki: loki.new($._config).all,
  grafana: grafana.new($._config).all,
  minio: minio.new($._config).all,
}
