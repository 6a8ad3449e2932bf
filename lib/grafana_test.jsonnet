local grafana = import 'grafana.libsonnet';

local component(config) = grafana.new(config).description;
local objects(config) = grafana.new(config).all;
// The text of a file, whatever ConfigMap holds it.
local file(config, name) =
  local maps = objects(config).configMaps;
  [maps[key].data[name] for key in std.objectFields(maps) if std.objectHas(maps[key].data, name)][0];
local container(config) = objects(config).deployment.spec.template.spec.containers[0];
local contains(text, part) = std.length(std.findSubstr(part, text)) > 0;
local settings(config) = file(config, 'grafana.ini');
local dataSources(config) = file(config, 'datasources.yaml');
local secretsOf(config) = std.set([
  variable.valueFrom.secretKeyRef.name
  for variable in container(config).env
  if std.objectHas(variable, 'valueFrom') && std.objectHas(variable.valueFrom, 'secretKeyRef')
]);

local everything = {
  tls: { enabled: true },
  multitenancy: { enabled: true, tenant: 'demo' },
  ingress: { enabled: true, tlsSecret: 'domain-tls' },
  podDisruptionBudgets: { enabled: true },
  replicas: { grafana: 2 },
  grafana: {
    alerting: { enabled: true },
    oauth: { enabled: true, authUrl: 'https://id/auth', tokenUrl: 'https://id/token', userInfoUrl: 'https://id/me' },
    database: { type: 'postgres', host: 'db:5432' },
  },
};

local hashOf(config) = objects(config).deployment.spec.template.metadata.annotations['checksum/config'];

// The smallest stack keeps SQLite on a volume, so the old pod has to stop before the new one starts.
std.assertEqual(objects({}).deployment.spec.strategy, { type: 'Recreate' })
&& std.assertEqual(std.objectHas(objects({}), 'persistentVolumeClaim'), true)
&& std.assertEqual(secretsOf({}), ['grafana-admin', 'grafana-secret-key'])
// With a database server replicas can replace each other.
&& std.assertEqual(objects(everything).deployment.spec.strategy.type, 'RollingUpdate')
&& std.assertEqual(std.objectHas(objects(everything), 'persistentVolumeClaim'), false)
&& std.assertEqual(std.objectHas(objects(everything), 'podDisruptionBudget'), true)
&& std.assertEqual(
  secretsOf(everything),
  ['grafana-admin', 'grafana-alerting', 'grafana-database', 'grafana-oauth', 'grafana-secret-key']
)
&& std.assertEqual(contains(settings(everything), 'ha_peers = grafana-headless.mop-system.svc:9094'), true)
&& std.assertEqual(contains(settings(everything), 'root_url = https://grafana.mop.example.com/'), true)
// Switches reach the data sources.
&& std.assertEqual(contains(dataSources(everything), 'httpHeaderValue1: demo'), true)
&& std.assertEqual(contains(dataSources(everything), 'https://loki.mop-system.svc:3100'), true)
&& std.assertEqual(contains(dataSources({}), 'X-Scope-OrgID'), false)
&& std.assertEqual(contains(dataSources({}), 'tlsCACert'), false)
// Without a reason Grafana reaches nothing but the stack.
&& std.assertEqual(component({}).egress, [])
&& std.assertEqual([rule.port for rule in component(everything).egress[0].ports], [443, 5432])
// A new limit replaces the pod, nothing but its settings does.
&& std.assertEqual(hashOf({}) == hashOf({ logLevel: 'debug' }), false)
