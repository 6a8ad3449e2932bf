// Every listening port, named once. Code asks `platform.port(component, name)`, never for a number;
// the names are the port names of the pods and Services as well.
{
  alloy: {
    http: 12345,  // UI, metrics, cluster gossip
    'otlp-grpc': 4317,
    'otlp-http': 4318,
    sampling: 4319,  // traces handed between replicas, only with tail sampling
  },
  grafana: {
    http: 3000,
    alerting: 9094,  // only with several replicas
  },
  loki: {
    http: 3100,
    grpc: 9095,
    memberlist: 7946,  // only with several replicas
  },
  mimir: {
    http: 8080,
    grpc: 9095,
    memberlist: 7946,
  },
  minio: {
    s3: 9000,
    console: 9001,
  },
  obi: {
    metrics: 6060,  // these two are ports of the node: OBI uses the host's network
    health: 6061,
  },
  tempo: {
    http: 3200,
    grpc: 9095,
    'otlp-grpc': 4317,
  },
}
