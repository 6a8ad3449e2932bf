// A component: one running thing, described once and rendered for the target of the environment.
//
//   { new(config):: component.new(config, function(config, platform) { name: 'tempo', … }) }
//
// `defaults` lists every field of a description.
local configuration = import 'config.libsonnet';
local schema = import 'schema.libsonnet';
local targets = import 'targets.libsonnet';

local defaults = {
  name: error 'a component needs a name',
  summary: error 'component %s needs a summary' % self.name,
  enabled: true,
  workload: 'StatefulSet',  // or Deployment, DaemonSet
  namespace: null,  // null means the namespace of the stack
  image: error 'component %s needs an image' % self.name,
  command: null,  // null means the entry point of the image
  args: [],
  env: {},  // name → value
  secretEnv: {},  // name → { secret, key } of an existing Secret
  fieldEnv: {},  // name → field of the pod, such as status.podIP
  ports: {},  // name → number; by default everything ports.libsonnet says
  files: {},  // absolute path → content
  rereads: null,  // directory of files whose changes the program notices itself
  secretFiles: {},  // absolute directory → { secret, items: { key: file } } of an existing Secret
  // Keys of its certificate's Secret and the files they become in platform.tlsDir.
  tlsFiles: { 'ca.crt': 'ca.crt', 'tls.crt': 'tls.crt', 'tls.key': 'tls.key' },
  stores: true,  // has a writable directory at platform.dataDir
  dataSize: null,  // size of the volume of that directory; null means one that dies with the pod
  scratch: [],  // further writable directories
  replicas: 1,  // null leaves the number to an autoscaler
  resources: error 'component %s needs resources' % self.name,
  readiness: null,  // { port, path } over HTTP or { tcp: port }, and fields of a Kubernetes probe
  liveness: null,
  startup: null,
  user: error 'component %s needs the user id it runs as' % self.name,
  group: self.user,
  stopSeconds: 30,  // how long it may take to stop
  clusterRules: [],  // what it may do at the Kubernetes API; none means no access and no token
  peers: false,  // replicas talk to each other through a headless Service
  egress: [],  // NetworkPolicy rules for what it reaches outside of the stack
  ingressHost: null,  // DNS name under which the ingress publishes its port `http`
  recreate: false,  // a Deployment that must stop before its successor starts
  // What only Kubernetes knows.
  podOverrides: {},  // merged over the specification of the pod
  containerOverrides: {},  // merged over the container
  objects: {},  // further objects, by name
};

{
  // The number of replicas of a component that cannot have more than one.
  single(name, config)::
    if config.replicas[name] == 1 then 1
    else error 'wrong configuration:\n  _config.replicas.%s: %s cannot have more than one instance' % [name, name],

  new(userConfig, describe)::
    local config = schema.resolve(configuration, userConfig);
    local target = targets[config.target];
    local platform = target.platform(config);
    local described = describe(config, platform);
    local certificates =
      if !config.tls.enabled then {}
      else {
        [platform.tlsDir]: { secret: platform.tlsSecret(described.name), items: (defaults + described).tlsFiles },
      };
    local description =
      defaults { ports: platform.ports(described.name) } + described + { secretFiles+: certificates };
    {
      // What `.all` was made from.
      description:: description,
      platform:: platform,
      all: if description.enabled then target.render(description, config, platform) else {},
    },
}
