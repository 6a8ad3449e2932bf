// Names and labels that every object carries, and the selector that finds the pods of a component.
{
  selector(component):: { 'app.kubernetes.io/name': component.name },

  labels(component):: self.selector(component) { 'app.kubernetes.io/part-of': 'mop' },

  // An object of the component, by default under the component's own name and in its namespace.
  object(apiVersion, kind, component, name=component.name):: {
    apiVersion: apiVersion,
    kind: kind,
    metadata: {
      name: name,
      namespace: component.namespace,
      labels: $.labels(component),
    },
  },

  // The same for kinds that live outside of namespaces.
  clusterObject(apiVersion, kind, component, name):: {
    apiVersion: apiVersion,
    kind: kind,
    metadata: { name: name, labels: $.labels(component) },
  },
}
