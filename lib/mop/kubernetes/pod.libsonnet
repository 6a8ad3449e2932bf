// The pod template of a component: one container, non-root, with a read-only root file system.
local quantity = import '../quantity.libsonnet';
local meta = import 'meta.libsonnet';
local scheduling = import 'scheduling.libsonnet';
local storage = import 'storage.libsonnet';

// `plain` marks a port that speaks HTTP whatever the switch `tls` says.
local probe(description, config) =
  local isPlain = !config.tls.enabled || std.objectHas(description, 'plain');
  local check =
    if std.objectHas(description, 'tcp') then { tcpSocket: { port: description.tcp } }
    else {
      httpGet: {
        path: description.path,
        port: description.port,
        [if !isPlain then 'scheme']: 'HTTPS',
      },
    };
  local own = ['tcp', 'path', 'port', 'plain'];
  check { [key]: description[key] for key in std.objectFields(description) if !std.member(own, key) };

local environment(component) =
  local env = { GOMEMLIMIT: quantity.goMemoryLimit(component.resources.limits.memory) } + component.env;
  [{ name: name, value: env[name] } for name in std.objectFields(env)]
  + [
    { name: name, valueFrom: { fieldRef: { fieldPath: component.fieldEnv[name] } } }
    for name in std.objectFields(component.fieldEnv)
  ]
  + [
    {
      name: name,
      valueFrom: {
        secretKeyRef: { name: component.secretEnv[name].secret, key: component.secretEnv[name].key },
      },
    }
    for name in std.objectFields(component.secretEnv)
  ];

// Volumes and their mounts together: [{ volume, mount }].
local mountedVolumes(component, config, platform) =
  local files = [
    {
      volume: { name: entry.name, configMap: { name: entry.name } },
      mount: { name: entry.name, mountPath: entry.directory, readOnly: true },
    }
    for entry in storage.configMapsOf(component)
  ];
  local secrets = [
    local source = component.secretFiles[directory];
    local items = if std.objectHas(source, 'items') then {
      items: [{ key: key, path: source.items[key] } for key in std.objectFields(source.items)],
    } else {};
    {
      volume: { name: source.secret, secret: { secretName: source.secret, defaultMode: 288 } + items },
      mount: { name: source.secret, mountPath: directory, readOnly: true },
    }
    for directory in std.objectFields(component.secretFiles)
  ];
  local scratch = std.mapWithIndex(
    function(index, directory) {
      volume: { name: 'scratch-' + index, emptyDir: {} },
      mount: { name: 'scratch-' + index, mountPath: directory },
    },
    component.scratch
  );
  // A StatefulSet brings the volume `data` itself, from its claim template.
  local data =
    if !std.objectHasAll(component, 'dataDir') then []
    else
      local source =
        if component.dataSize == null then { emptyDir: {} }
        else { persistentVolumeClaim: { claimName: component.name } };
      [{
        volume: if component.dataSize != null && component.workload == 'StatefulSet' then null else { name: 'data' } + source,
        mount: { name: 'data', mountPath: component.dataDir },
      }];
  data + files + secrets + scratch;

{
  template(component, config, platform)::
    local mounted = mountedVolumes(component, config, platform);
    local optional(field, value) = if value == null then {} else { [field]: value };
    local container = {
                        name: component.name,
                        image: component.image,
                        [if component.command != null then 'command']: component.command,
                        [if component.args != [] then 'args']: component.args,
                        env: environment(component),
                        ports: [
                          { name: name, containerPort: component.ports[name], protocol: 'TCP' }
                          for name in std.objectFields(component.ports)
                        ],
                        resources: component.resources,
                        volumeMounts: [entry.mount for entry in mounted],
                        securityContext: {
                          allowPrivilegeEscalation: false,
                          readOnlyRootFilesystem: true,
                          capabilities: { drop: ['ALL'] },
                        },
                      }
                      + optional('readinessProbe', if component.readiness == null then null else probe(component.readiness, config))
                      + optional('livenessProbe', if component.liveness == null then null else probe(component.liveness, config))
                      + optional('startupProbe', if component.startup == null then null else probe(component.startup, config))
                      + component.containerOverrides;
    {
      metadata: {
        labels: meta.labels(component),
        annotations: { 'checksum/config': storage.configHash(component) },
      },
      spec: {
        serviceAccountName: component.name,
        automountServiceAccountToken: component.clusterRules != [],
        // Variables such as TEMPO_PORT would collide with names in configuration files.
        enableServiceLinks: false,
        terminationGracePeriodSeconds: component.stopSeconds,
        securityContext: {
          runAsNonRoot: true,
          runAsUser: component.user,
          runAsGroup: component.group,
          fsGroup: component.group,
          // Changes the owner of a large volume only when it is wrong.
          fsGroupChangePolicy: 'OnRootMismatch',
          seccompProfile: { type: 'RuntimeDefault' },
        },
        containers: [container],
        volumes: [entry.volume for entry in mounted if entry.volume != null],
      } + scheduling.placement(component, config) + component.podOverrides,
    },
}
