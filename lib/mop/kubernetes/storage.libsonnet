// Configuration files as ConfigMaps, and persistent volumes.
local meta = import 'meta.libsonnet';

local directoryOf(path) =
  local parts = std.split(path, '/');
  std.join('/', parts[:std.length(parts) - 1]);

local baseName(path) =
  local parts = std.split(path, '/');
  parts[std.length(parts) - 1];

// `/etc/tempo` becomes tempo, `/var/lib/grafana/dashboards` grafana-dashboards.
local nameOf(directory) =
  std.strReplace(std.strReplace(std.strReplace(directory, '/etc/', ''), '/var/lib/', ''), '/', '-');

{
  // One ConfigMap per directory: { name, directory, data }.
  configMapsOf(component)::
    local directories = std.set(std.map(directoryOf, std.objectFields(component.files)));
    std.map(
      function(directory) {
        directory: directory,
        name: nameOf(directory),
        data: {
          [baseName(path)]: component.files[path]
          for path in std.objectFields(component.files)
          if directoryOf(path) == directory
        },
      },
      directories
    ),

  configMap(component, entry):: meta.object('v1', 'ConfigMap', component, entry.name) { data: entry.data },

  // Changes with every byte of the configuration that is only read at the start, so that pods are replaced then.
  configHash(component)::
    std.md5(std.manifestJsonEx({
      [path]: component.files[path]
      for path in std.objectFields(component.files)
      if component.rereads == null || !std.startsWith(path, component.rereads + '/')
    }, '')),

  claim(component, config):: {
    accessModes: ['ReadWriteOnce'],
    resources: { requests: { storage: component.dataSize } },
    [if config.storageClass != null then 'storageClassName']: config.storageClass,
  },

  persistentVolumeClaim(component, config):: meta.object('v1', 'PersistentVolumeClaim', component) {
    spec: $.claim(component, config),
  },
}
