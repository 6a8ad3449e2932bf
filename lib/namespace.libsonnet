// The namespace of the stack and, when traffic is restricted, the policies that deny what no component allows.
local configuration = import 'mop/config.libsonnet';
local namespaces = import 'mop/kubernetes/namespaces.libsonnet';
local networkPolicies = import 'mop/kubernetes/networkPolicies.libsonnet';
local schema = import 'mop/schema.libsonnet';

{
  new(userConfig)::
    local config = schema.resolve(configuration, userConfig);
    {
      all: {
        namespace: namespaces.namespace(config.namespace, podSecurity='restricted'),
        [if config.networkPolicies.enabled then 'networkPolicies']: networkPolicies.baseline(config),
      },
    },
}
