// Alloy: receives all telemetry, enriches it and hands it to the stores; collects pod logs; scrapes the stack.
local cluster = import 'alloy/cluster.libsonnet';
local configAlloy = import 'alloy/config-alloy.libsonnet';
local component = import 'mop/component.libsonnet';
local kubernetes = import 'mop/kubernetes.libsonnet';

local read = ['get', 'list', 'watch'];

{
  new(config):: component.new(config, function(config, platform) {
    local file = platform.configDir('alloy') + '/config.alloy',
    local autoscaling = config.alloy.autoscaling,

    name: 'alloy',
    summary: 'collection of telemetry',
    workload: 'Deployment',
    image: config.images.alloy,
    args: [
      'run',
      '--server.http.listen-addr=' + platform.bindAddress('alloy', 'http'),
      '--storage.path=' + platform.dataDir('alloy'),
      '--disable-reporting',
    ] + cluster.arguments(config, platform) + [file],
    fieldEnv: { POD_IP: 'status.podIP' },
    ports: platform.ports('alloy', except=if config.alloy.tailSampling.enabled then [] else ['sampling']),
    peers: cluster.isClustered(config) || config.alloy.tailSampling.enabled,
    files: { [file]: configAlloy(config, platform) },
    scratch: ['/tmp'],
    replicas: if autoscaling.enabled then null else config.replicas.alloy,
    resources: config.resources.alloy,
    // No liveness probe: /-/healthy fails while any component does, and a restart would not help.
    readiness: { path: '/-/ready', port: 'http', initialDelaySeconds: 10 },
    user: 473,
    // Longer than what remote_write needs to deliver what is pending.
    stopSeconds: 75,
    clusterRules: [
      {
        apiGroups: ['', 'discovery.k8s.io', 'networking.k8s.io'],
        resources: ['endpoints', 'endpointslices', 'ingresses', 'pods', 'services'],
        verbs: read,
      },
      { apiGroups: [''], resources: ['namespaces', 'nodes', 'pods/log'], verbs: read },
      { apiGroups: ['apps'], resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'], verbs: read },
      { apiGroups: ['batch'], resources: ['jobs'], verbs: read },
    ],
    egress: kubernetes.apiServerEgress(config) + kubernetes.nodeEgress(config, [platform.port('obi', 'metrics')]),
    objects: {
      [if autoscaling.enabled then 'horizontalPodAutoscaler']:
        kubernetes.horizontalPodAutoscaler({ name: 'alloy', namespace: config.namespace, workload: 'Deployment' }, autoscaling),
    },
  }),
}
