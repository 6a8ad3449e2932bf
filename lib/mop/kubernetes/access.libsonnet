// The identity of a component and what it may do at the Kubernetes API.
local meta = import 'meta.libsonnet';

{
  serviceAccount(component):: meta.object('v1', 'ServiceAccount', component) {
    // Pods that need the API ask for a token in their own specification.
    automountServiceAccountToken: false,
  },

  // Cluster-wide names carry the namespace, so that two stacks can share a cluster.
  clusterName(component):: component.namespace + '-' + component.name,

  clusterRole(component)::
    meta.clusterObject('rbac.authorization.k8s.io/v1', 'ClusterRole', component, $.clusterName(component)) {
      rules: component.clusterRules,
    },

  clusterRoleBinding(component)::
    meta.clusterObject('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', component, $.clusterName(component)) {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: $.clusterName(component) },
      subjects: [{ kind: 'ServiceAccount', name: component.name, namespace: component.namespace }],
    },
}
