// What can be set about OBI: `_config.obi`.
local schema = import '../mop/schema.libsonnet';

schema.section('OBI: traces and metrics of programs nobody instrumented, from the kernel of every node.', {
  enabled: schema.boolean(true, 'Runs the agent on every Linux node.'),
  namespace: schema.string('mop-obi', 'Its own namespace, because it needs privileges.'),
})
