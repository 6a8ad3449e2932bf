// Who talks to whom: the one table that NetworkPolicies are made of. `from` is a component or one of the
// outside parties `applications`, `ingress`, `nodes` (OBI sends from the address of its node).
[
  { from: 'applications', to: 'alloy', ports: ['otlp-grpc', 'otlp-http'] },
  { from: 'nodes', to: 'alloy', ports: ['otlp-grpc', 'otlp-http'] },
  { from: 'alloy', to: 'alloy', ports: ['http', 'sampling'] },
  { from: 'alloy', to: 'grafana', ports: ['http'] },
  { from: 'alloy', to: 'loki', ports: ['http'] },
  { from: 'alloy', to: 'mimir', ports: ['http'] },
  { from: 'alloy', to: 'minio', ports: ['s3'] },
  { from: 'alloy', to: 'tempo', ports: ['http', 'otlp-grpc'] },
  { from: 'grafana', to: 'loki', ports: ['http'] },
  { from: 'grafana', to: 'mimir', ports: ['http'] },
  { from: 'grafana', to: 'tempo', ports: ['http'] },
  { from: 'ingress', to: 'grafana', ports: ['http'] },
  { from: 'loki', to: 'loki', ports: ['grpc', 'memberlist'] },
  { from: 'loki', to: 'mimir', ports: ['http'] },
  { from: 'loki', to: 'minio', ports: ['s3'] },
  { from: 'mimir', to: 'mimir', ports: ['grpc', 'memberlist'] },
  { from: 'mimir', to: 'minio', ports: ['s3'] },
  { from: 'minio-buckets', to: 'minio', ports: ['s3'] },
  { from: 'tempo', to: 'mimir', ports: ['http'] },
  { from: 'tempo', to: 'minio', ports: ['s3'] },
]
