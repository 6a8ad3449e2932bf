// Tempo: stores traces, answers queries about them, derives span metrics and the service graph.
local component = import 'mop/component.libsonnet';
local objectStorage = import 'mop/object-storage.libsonnet';
local yaml = import 'mop/yaml.libsonnet';
local tempoYaml = import 'tempo/tempo-yaml.libsonnet';

{
  new(config):: component.new(config, function(config, platform) {
    local file = platform.configDir('tempo') + '/tempo.yaml',

    name: 'tempo',
    summary: 'traces',
    image: config.images.tempo,
    args: ['-target=all', '-config.file=' + file, '-config.expand-env=true'],
    secretEnv: objectStorage.secretEnv('tempo', config),
    egress: objectStorage.egress(config),
    files: { [file]: yaml.manifest(tempoYaml(config, platform)) },
    dataSize: config.volumes.tempo,
    scratch: ['/tmp'],
    // In one process Tempo is one instance; more need microservices and Kafka.
    replicas: component.single('tempo', config),
    resources: config.resources.tempo,
    readiness: { path: '/ready', port: 'http' },
    liveness: { tcp: 'http', initialDelaySeconds: 60 },
    user: 10001,
    // Live traces are written out before the process ends.
    stopSeconds: 300,
  }),
}
