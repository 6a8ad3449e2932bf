// What can be set about OBI: `_config.obi`.
local schema = import '../mop/schema.libsonnet';

schema.section('OBI: traces and metrics of programs nobody instrumented, from the kernel of every Linux node.', {
  enabled: schema.boolean(true, 'Runs the agent on every node.'),
  namespace: schema.string('mop-obi', 'Its own namespace, because the agent needs a privileged one.'),
  instrument: schema.list(
    schema.string('', 'Pattern of a namespace.'), ['*'], 'Namespaces whose programs are instrumented.'
  ),
  exclude: schema.list(
    schema.string('', 'Pattern of a namespace.'),
    ['kube-*', 'mop-*'],
    'Namespaces that are left alone; the stack does not watch itself this way.'
  ),
})
