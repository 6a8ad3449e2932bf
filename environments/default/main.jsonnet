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
    domain: 'mop.example.com',
    replicas: { alloy: 2, tempo: 1, mimir: 1, loki: 1, grafana: 1 },
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
