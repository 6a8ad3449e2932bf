// How a component is reached: its Service, the headless one of its replicas, and the ingress.
local meta = import 'meta.libsonnet';

local servicePorts(component) = [
  { name: name, port: component.ports[name], targetPort: name, protocol: 'TCP' }
  for name in std.objectFields(component.ports)
];

{
  service(component):: meta.object('v1', 'Service', component) {
    spec: { type: 'ClusterIP', selector: meta.selector(component), ports: servicePorts(component) },
  },

  headless(component):: meta.object('v1', 'Service', component, component.name + '-headless') {
    spec: {
      clusterIP: 'None',
      // Replicas find each other before they are ready, or none would ever be.
      publishNotReadyAddresses: true,
      selector: meta.selector(component),
      ports: servicePorts(component),
    },
  },

  ingress(component, config):: meta.object('networking.k8s.io/v1', 'Ingress', component) {
    metadata+: {
      [if config.ingress.annotations != {} then 'annotations']: config.ingress.annotations,
    },
    spec: {
      ingressClassName: config.ingress.className,
      rules: [{
        host: component.ingressHost,
        http: {
          paths: [{
            path: '/',
            pathType: 'Prefix',
            backend: { service: { name: component.name, port: { name: 'http' } } },
          }],
        },
      }],
      [if config.ingress.tlsSecret != null then 'tls']: [
        { hosts: [component.ingressHost], secretName: config.ingress.tlsSecret },
      ],
    },
  },
}
