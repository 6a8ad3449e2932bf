// OBI: an agent on every node that sees requests of programs nobody instrumented, by way of eBPF.
local component = import 'mop/component.libsonnet';
local namespaces = import 'mop/kubernetes/namespaces.libsonnet';
local yaml = import 'mop/yaml.libsonnet';
local obiYaml = import 'obi/obi-yaml.libsonnet';

local hostDirectory(name, path, readOnly) = {
  volume: { name: name, hostPath: { path: path, type: 'Directory' } },
  mount: { name: name, mountPath: path, readOnly: readOnly },
};

{
  new(config):: component.new(config, function(config, platform) {
    local file = platform.configDir('obi') + '/obi.yaml',
    local host = [
      hostDirectory('cgroup', '/sys/fs/cgroup', readOnly=true),
      hostDirectory('tracing', '/sys/kernel/tracing', readOnly=false),
    ],

    name: 'obi',
    summary: 'traces and metrics from the kernel',
    enabled: config.obi.enabled,
    workload: 'DaemonSet',
    namespace: platform.namespace('obi'),
    image: config.images.obi,
    args: ['--config=' + file],
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: platform.url('alloy', 'otlp-http'),
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
      OTEL_RESOURCE_ATTRIBUTES: 'k8s.cluster.name=' + config.cluster,
      [if config.tls.enabled then 'SSL_CERT_FILE']: platform.tlsAuthority,
    },
    // It sends, and serves only its own metrics; neither speaks TLS as a server.
    tlsFiles: { 'ca.crt': 'ca.crt' },
    files: { [file]: yaml.manifest(obiYaml(config, platform)) },
    stores: false,
    scratch: ['/tmp', '/var/run/obi'],
    resources: config.resources.obi,
    readiness: { path: '/healthz', port: 'health', plain: true },
    liveness: { path: '/healthz', port: 'health', plain: true, initialDelaySeconds: 30 },
    user: 0,
    clusterRules: [
      { apiGroups: [''], resources: ['nodes', 'pods', 'services'], verbs: ['get', 'list', 'watch'] },
      { apiGroups: ['apps'], resources: ['replicasets'], verbs: ['list', 'watch'] },
    ],
    podOverrides: {
      hostPID: true,
      // Context propagation changes packets of the node, so the agent shares its network.
      hostNetwork: true,
      dnsPolicy: 'ClusterFirstWithHostNet',
      securityContext: { runAsUser: 0, runAsGroup: 0, seccompProfile: { type: 'Unconfined' } },
      tolerations: [{ operator: 'Exists' }],
      nodeSelector: { 'kubernetes.io/os': 'linux' },
      priorityClassName: 'system-node-critical',
      volumes+: [entry.volume for entry in host],
    },
    containerOverrides: {
      securityContext: {
        readOnlyRootFilesystem: true,
        capabilities: {
          drop: ['ALL'],
          add: [
            'BPF',
            'CHECKPOINT_RESTORE',
            'DAC_READ_SEARCH',
            'NET_ADMIN',
            'NET_RAW',
            'PERFMON',
            'SYS_ADMIN',  // context propagation into Go programs; perf_event_paranoid above 2
            'SYS_PTRACE',
            'SYS_RESOURCE',  // kernels before 5.11
          ],
        },
      },
      volumeMounts+: [entry.mount for entry in host],
    },
    objects: { namespace: namespaces.namespace(platform.namespace('obi'), podSecurity='privileged') },
  }),
}
