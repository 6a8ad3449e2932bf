// NetworkPolicies: everything is denied, then each component is allowed what the table of traffic says.
local traffic = import '../traffic.libsonnet';
local meta = import 'meta.libsonnet';

local namespaceOf(name) = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } };

local outside(config) = {
  applications: [{ namespaceSelector: {} }],
  ingress: [namespaceOf(config.ingress.namespace)],
  nodes: [{ ipBlock: { cidr: config.networkPolicies.nodeRange } }],
};

local peersOf(party, config) =
  local others = outside(config);
  if std.objectHas(others, party) then others[party]
  else [{ podSelector: { matchLabels: meta.selector({ name: party }) } }];

// Only the ports that the component listens on in this configuration.
local portsOf(numbers, names) =
  [{ protocol: 'TCP', port: numbers[name] } for name in names if std.objectHas(numbers, name)];

{
  // Denies everything in the namespace but questions to DNS.
  baseline(config)::
    local object(name) = meta.object(
      'networking.k8s.io/v1', 'NetworkPolicy', { name: name, namespace: config.namespace }
    );
    {
      deny: object('default-deny') { spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] } },
      dns: object('allow-dns') {
        spec: {
          podSelector: {},
          policyTypes: ['Egress'],
          egress: [{
            to: [namespaceOf('kube-system') { podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }],
            ports: [{ protocol: protocol, port: 53 } for protocol in ['UDP', 'TCP']],
          }],
        },
      },
    },

  // What may reach the component named and what it may reach. `ports` are those it listens on.
  policy(component, config, platform)::
    local incoming = [
      { from: peersOf(edge.from, config), ports: portsOf(component.ports, edge.ports) }
      for edge in traffic
      if edge.to == component.name && portsOf(component.ports, edge.ports) != []
    ];
    local outgoing = [
      { to: peersOf(edge.to, config), ports: portsOf(platform.ports(edge.to), edge.ports) }
      for edge in traffic
      if edge.from == component.name && (edge.to != 'minio' || config.objectStorage.provider == 'minio')
    ];
    meta.object('networking.k8s.io/v1', 'NetworkPolicy', component) {
      spec: {
        podSelector: { matchLabels: meta.selector(component) },
        policyTypes: ['Ingress', 'Egress'],
        ingress: incoming,
        egress: outgoing + component.egress,
      },
    },
}
