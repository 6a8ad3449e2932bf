// Deployment, StatefulSet and DaemonSet around the pod of a component.
local meta = import 'meta.libsonnet';
local pod = import 'pod.libsonnet';
local storage = import 'storage.libsonnet';

local workload(kind, component, config, platform) = meta.object('apps/v1', kind, component) {
  spec: {
    [if kind != 'DaemonSet' && component.replicas != null then 'replicas']: component.replicas,
    revisionHistoryLimit: 10,
    selector: { matchLabels: meta.selector(component) },
    template: pod.template(component, config, platform),
  },
};

local kinds = {
  Deployment(component, config, platform): workload('Deployment', component, config, platform) {
    spec+: {
      strategy:
        if component.recreate then { type: 'Recreate' }
        else { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    },
  },

  StatefulSet(component, config, platform): workload('StatefulSet', component, config, platform) {
    spec+: {
      serviceName: component.name + '-headless',
      // Rings form from all replicas together; starting one after the other would wait for ever.
      podManagementPolicy: 'Parallel',
      [if component.dataSize != null then 'volumeClaimTemplates']: [{
        metadata: { name: 'data' },
        spec: storage.claim(component, config),
      }],
    },
  },

  DaemonSet(component, config, platform): workload('DaemonSet', component, config, platform) {
    spec+: { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1 } } },
  },
};

{
  of(component, config, platform):: kinds[component.workload](component, config, platform),
}
