// Grafana: shows metrics, logs and traces, links them with each other, and alerts.
local alerting = import 'grafana/alerting.libsonnet';
local dashboards = import 'grafana/dashboards.libsonnet';
local datasources = import 'grafana/datasources.libsonnet';
local egress = import 'grafana/egress.libsonnet';
local settings = import 'grafana/settings.libsonnet';
local component = import 'mop/component.libsonnet';
local yaml = import 'mop/yaml.libsonnet';

// Every dashboard has a directory, so that each becomes a ConfigMap of its own: together they would exceed
// what `kubectl apply` can remember of one object.
local dashboardFiles(directory) =
  local all = dashboards(datasources.uids);
  {
    ['%s/%s/%s.json' % [directory, name, name]]: std.manifestJsonEx(all[name], '  ') + '\n'
    for name in std.objectFields(all)
  };

local dashboardProvider(directory) = {
  apiVersion: 1,
  providers: [{
    name: 'mop',
    orgId: 1,
    folder: 'MOP',
    folderUid: 'mop',
    type: 'file',
    disableDeletion: true,
    allowUiUpdates: false,
    updateIntervalSeconds: 30,
    options: { path: directory, foldersFromFilesStructure: false },
  }],
};

// Values that Grafana reads from its environment, each from a Secret that exists already.
local secretEnv(grafana) =
  { GF_SECURITY_SECRET_KEY: { secret: grafana.secretKeySecret, key: 'secret-key' } }
  + (if !grafana.admin.enabled then {} else {
       GF_SECURITY_ADMIN_USER: { secret: grafana.admin.secret, key: 'admin-user' },
       GF_SECURITY_ADMIN_PASSWORD: { secret: grafana.admin.secret, key: 'admin-password' },
     })
  + (if !grafana.oauth.enabled then {} else {
       GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET: { secret: grafana.oauth.secret, key: 'client-secret' },
     })
  + (if grafana.database.type == 'sqlite3' then {} else {
       GF_DATABASE_PASSWORD: { secret: grafana.database.secret, key: 'password' },
     })
  + (if !grafana.alerting.enabled then {} else {
       [alerting.receiverVariable]: { secret: grafana.alerting.secret, key: 'receiver' },
     });

{
  new(config):: component.new(config, function(config, platform)
    local directory = platform.configDir('grafana');
    local provisioning = directory + '/provisioning';
    local dashboardDirectory = directory + '/dashboards';
    local settingsFile = directory + '/server/grafana.ini';
    local isClustered = config.replicas.grafana > 1;
    local usesFile = config.grafana.database.type == 'sqlite3';
    {
      name: 'grafana',
      summary: 'dashboards, exploring and alerting',
      workload: 'Deployment',
      image: config.images.grafana,
      env: {
        GF_PATHS_CONFIG: settingsFile,
        GF_PATHS_DATA: platform.dataDir('grafana'),
        GF_PATHS_PROVISIONING: provisioning,
      },
      secretEnv: secretEnv(config.grafana),
      // The address under which other replicas reach this one, for alerting.
      fieldEnv: if isClustered then { POD_IP: 'status.podIP' } else {},
      ports: platform.ports('grafana', except=if isClustered then [] else ['alerting']),
      files: {
        [settingsFile]: std.manifestIni(settings(config, platform)),
        [provisioning + '/datasources/datasources.yaml']: yaml.manifest(datasources.new(config, platform)),
        [provisioning + '/dashboards/provider.yaml']: yaml.manifest(dashboardProvider(dashboardDirectory)),
        [if config.grafana.alerting.enabled then provisioning + '/alerting/alerting.yaml']:
          yaml.manifest(alerting.new(config.grafana.alerting)),
      } + dashboardFiles(dashboardDirectory),
      // Grafana looks for changed dashboards by itself.
      rereads: dashboardDirectory,
      // With a database server the volume only holds what Grafana can create again.
      dataSize: if usesFile then config.volumes.grafana else null,
      scratch: ['/tmp', '/var/log/grafana'],
      replicas: config.replicas.grafana,
      // The volume belongs to one pod at a time, and SQLite to one process.
      recreate: usesFile,
      resources: config.resources.grafana,
      readiness: { path: '/api/health', port: 'http' },
      liveness: { path: '/api/health', port: 'http', timeoutSeconds: 10 },
      // A new version may migrate its database for minutes before it answers; killing it then would start over.
      startup: { path: '/api/health', port: 'http', periodSeconds: 10, failureThreshold: 60 },
      user: 472,
      peers: isClustered,
      egress: egress(config.grafana),
      ingressHost: 'grafana.' + config.domain,
    }),
}
