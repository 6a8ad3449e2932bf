// Where things are on Kubernetes: addresses, ports and directories of every component.
local ports = import '../ports.libsonnet';

// Where each image expects its data.
local dataDirs = {
  alloy: '/var/lib/alloy/data',
  grafana: '/var/lib/grafana',
  loki: '/var/loki',
  mimir: '/data',
  minio: '/data',
  tempo: '/var/tempo',
};

function(config) {
  local platform = self,
  local scheme = if config.tls.enabled then 'https' else 'http',

  namespace(component):: if component == 'obi' then config.obi.namespace else config.namespace,

  port(component, name)::
    if std.objectHas(ports, component) && std.objectHas(ports[component], name) then ports[component][name]
    else error 'ports.libsonnet names no port "%s" of %s' % [name, component],
  // All ports of a component by name, `except` those it does not listen on.
  ports(component, except=[]):: {
    [name]: ports[component][name]
    for name in std.objectFields(ports[component])
    if !std.member(except, name)
  },


  host(component):: component + '.' + platform.namespace(component) + '.svc',
  // Resolves to every pod of the component.
  peersHost(component):: component + '-headless.' + platform.namespace(component) + '.svc',
  address(component, name):: platform.host(component) + ':' + platform.port(component, name),
  url(component, name):: scheme + '://' + platform.address(component, name),
  // What a server binds to.
  bindHost:: '0.0.0.0',
  bindAddress(component, name):: '0.0.0.0:' + platform.port(component, name),

  dataDir(component):: dataDirs[component],
  configDir(component):: '/etc/' + component,

  // Directory and files of a component's certificate, and of the authority that signed those of all others.
  tlsSecret(component):: component + config.tls.secretSuffix,
  tlsDir:: '/etc/mop-tls',
  tlsCertificate:: platform.tlsDir + '/tls.crt',
  tlsKey:: platform.tlsDir + '/tls.key',
  tlsAuthority:: platform.tlsDir + '/ca.crt',
}
