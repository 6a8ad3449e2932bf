// Namespaces with the level of pod security their pods can live with.
// https://kubernetes.io/docs/concepts/security/pod-security-standards/
{
  namespace(name, podSecurity):: {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: name,
      labels: {
        'app.kubernetes.io/part-of': 'mop',
        'pod-security.kubernetes.io/enforce': podSecurity,
        'pod-security.kubernetes.io/warn': podSecurity,
      },
    },
  },
}
