// What a component may ask of Kubernetes beyond its description.
local scheduling = import 'kubernetes/scheduling.libsonnet';

{
  horizontalPodAutoscaler:: scheduling.horizontalPodAutoscaler,

  // Rules for a NetworkPolicy, towards parties that are no pods of the stack.
  apiServerEgress(config):: [{
    to: [{ ipBlock: { cidr: config.networkPolicies.apiServerRange } }],
    ports: [{ protocol: 'TCP', port: port } for port in [443, 6443]],
  }],
  nodeEgress(config, ports):: [{
    to: [{ ipBlock: { cidr: config.networkPolicies.nodeRange } }],
    ports: [{ protocol: 'TCP', port: port } for port in ports],
  }],
}
