// Loki: stores logs, answers queries about them and, when asked to, derives metrics from them.
local lokiYaml = import 'loki/loki-yaml.libsonnet';
local rules = import 'loki/rules.libsonnet';
local component = import 'mop/component.libsonnet';
local objectStorage = import 'mop/object-storage.libsonnet';
local yaml = import 'mop/yaml.libsonnet';

{
  new(config):: component.new(config, function(config, platform) {
    local file = platform.configDir('loki') + '/loki.yaml',
    local rulesDirectory = '/etc/loki-rules',
    // The name of the one tenant of a Loki without multi-tenancy.
    local rulesFile = rulesDirectory + '/fake/metrics.yaml',

    name: 'loki',
    summary: 'logs',
    image: config.images.loki,
    args: ['-target=all', '-config.file=' + file, '-config.expand-env=true'],
    fieldEnv: { POD_IP: 'status.podIP' },
    secretEnv: objectStorage.secretEnv('loki', config),
    egress: objectStorage.egress(config),
    ports: platform.ports('loki', except=if config.replicas.loki > 1 then [] else ['memberlist']),
    peers: config.replicas.loki > 1,
    files: {
      [file]: yaml.manifest(lokiYaml(config, platform, rulesDirectory)),
      [if config.loki.metrics.enabled then rulesFile]: yaml.manifest(rules(config)),
    },
    dataSize: config.volumes.loki,
    scratch: ['/tmp'],
    replicas: config.replicas.loki,
    resources: config.resources.loki,
    // The rings settle for a quarter of a minute before Loki calls itself ready.
    readiness: { path: '/ready', port: 'http', initialDelaySeconds: 15 },
    liveness: { path: '/loki/api/v1/status/buildinfo', port: 'http', initialDelaySeconds: 30 },
    user: 10001,
    // Chunks in memory are flushed before the process ends.
    stopSeconds: 300,
  }),
}
