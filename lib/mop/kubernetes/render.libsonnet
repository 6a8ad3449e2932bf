// A component as Kubernetes objects.
local access = import 'access.libsonnet';
local networkPolicies = import 'networkPolicies.libsonnet';
local scheduling = import 'scheduling.libsonnet';
local services = import 'services.libsonnet';
local storage = import 'storage.libsonnet';
local workloads = import 'workloads.libsonnet';

local fieldOf = { Deployment: 'deployment', StatefulSet: 'statefulSet', DaemonSet: 'daemonSet' };

function(description, config, platform)
  local component = description {
    namespace: if super.namespace == null then config.namespace else super.namespace,
    // Only what stores something has a data directory.
    [if description.stores then 'dataDir']:: platform.dataDir(description.name),
  };
  local maps = storage.configMapsOf(component);
  local headless = component.peers || component.workload == 'StatefulSet';
  {
    serviceAccount: access.serviceAccount(component),
    [fieldOf[component.workload]]: workloads.of(component, config, platform),
    [if component.clusterRules != [] then 'clusterRole']: access.clusterRole(component),
    [if component.clusterRules != [] then 'clusterRoleBinding']: access.clusterRoleBinding(component),
    [if maps != [] then 'configMaps']: { [entry.name]: storage.configMap(component, entry) for entry in maps },
    [if component.workload != 'DaemonSet' then 'service']: services.service(component),
    [if headless then 'headlessService']: services.headless(component),
    [if component.workload == 'Deployment' && component.dataSize != null then 'persistentVolumeClaim']:
      storage.persistentVolumeClaim(component, config),
    [if component.ingressHost != null && config.ingress.enabled then 'ingress']: services.ingress(component, config),
    [if config.podDisruptionBudgets.enabled && component.workload != 'DaemonSet'
        && (component.replicas == null || component.replicas > 1) then 'podDisruptionBudget']:
      scheduling.podDisruptionBudget(component),
    [if config.networkPolicies.enabled && component.namespace == config.namespace then 'networkPolicy']:
      networkPolicies.policy(component, config, platform),
  } + component.objects
