local grafana = import '../../lib/grafana.libsonnet';
local tempo = import '../../lib/tempo.libsonnet';

{
  _config:: {
    namespace: 'mop-system',
    domain: 'mop.example.com',
  },

  grafana: grafana.new($._config).all,
  tempo: tempo.new($._config).all,
}
