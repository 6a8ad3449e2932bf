local tempo = import '../../lib/tempo.libsonnet';

{
  _config:: {
    namespace: 'mop-system',
    domain: 'mop.example.com',
  },

  tempo: tempo.new($._config).all,
}
