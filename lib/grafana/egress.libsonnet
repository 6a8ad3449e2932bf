// NetworkPolicy rules for what Grafana reaches outside of the stack; without these switches it is nothing.
local address = import '../mop/address.libsonnet';

// Cluster-internal addresses are not part of any address block for some network plug-ins.
local anywhere = [{ ipBlock: { cidr: '0.0.0.0/0' } }, { namespaceSelector: {} }];

function(grafana)
  local isWeb = grafana.oauth.enabled || grafana.alerting.enabled;
  local database = grafana.database;
  local ports = std.set(
    (if isWeb then [443] else [])
    + (if database.type == 'postgres' then [address.port(database.host, 5432)] else [])
    + (if database.type == 'mysql' then [address.port(database.host, 3306)] else [])
    + (
      if !grafana.prometheus.enabled then []
      else [address.port(grafana.prometheus.url, if std.startsWith(grafana.prometheus.url, 'https://') then 443 else 80)]
    )
  );
  if ports == [] then []
  else [{ to: anywhere, ports: [{ protocol: 'TCP', port: port } for port in ports] }]
