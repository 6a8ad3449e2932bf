// Mimir: stores metrics with their exemplars and answers PromQL.
local mimirYaml = import 'mimir/mimir-yaml.libsonnet';
local component = import 'mop/component.libsonnet';
local objectStorage = import 'mop/object-storage.libsonnet';
local yaml = import 'mop/yaml.libsonnet';

{
  new(config):: component.new(config, function(config, platform) {
    local file = platform.configDir('mimir') + '/mimir.yaml',

    name: 'mimir',
    summary: 'metrics',
    image: config.images.mimir,
    args: ['-target=all', '-config.file=' + file, '-config.expand-env=true'],
    fieldEnv: { POD_IP: 'status.podIP' },
    secretEnv: objectStorage.secretEnv('mimir', config),
    egress: objectStorage.egress(config),
    peers: true,
    files: { [file]: yaml.manifest(mimirYaml(config, platform)) },
    dataSize: config.volumes.mimir,
    scratch: ['/tmp'],
    replicas: config.replicas.mimir,
    resources: config.resources.mimir,
    readiness: { path: '/ready', port: 'http', initialDelaySeconds: 15 },
    user: 10001,
    // The head block is shipped to the bucket before the process ends.
    stopSeconds: 600,
  }),
}
