// Where pods run, how many are allowed to be missing, and how many there are.
local meta = import 'meta.libsonnet';

{
  placement(component, config)::
    (
      if config.topologySpread.enabled && component.workload != 'DaemonSet' then {
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: key,
            whenUnsatisfiable: 'ScheduleAnyway',
            labelSelector: { matchLabels: meta.selector(component) },
          }
          for key in ['topology.kubernetes.io/zone', 'kubernetes.io/hostname']
        ],
      } else {}
    ) + (
      // A DaemonSet is meant for every node.
      if config.nodeAffinity.enabled && component.workload != 'DaemonSet' then {
        local term = {
          matchExpressions: [{ key: config.nodeAffinity.label, operator: 'In', values: config.nodeAffinity.values }],
        },
        affinity: {
          nodeAffinity:
            if config.nodeAffinity.required then {
              requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] },
            } else {
              preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, preference: term }],
            },
        },
      } else {}
    ),

  // At one replica a budget would block every drain, so only components with more get one.
  podDisruptionBudget(component):: meta.object('policy/v1', 'PodDisruptionBudget', component) {
    spec: {
      maxUnavailable: 1,
      selector: { matchLabels: meta.selector(component) },
    },
  },

  horizontalPodAutoscaler(component, settings)::
    local metric(name, percent) = {
      type: 'Resource',
      resource: { name: name, target: { type: 'Utilization', averageUtilization: percent } },
    };
    meta.object('autoscaling/v2', 'HorizontalPodAutoscaler', component) {
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: component.workload, name: component.name },
        minReplicas: settings.minReplicas,
        maxReplicas: settings.maxReplicas,
        metrics: [metric('cpu', settings.cpuPercent), metric('memory', settings.memoryPercent)],
      },
    },
}
