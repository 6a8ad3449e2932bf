// Default size of every component: replicas, CPU and memory, and the volume that holds its data.
local size(requests, limits) = { requests: requests, limits: limits };

{
  replicas: {
    alloy: 2,
    grafana: 1,
    loki: 1,
    mimir: 1,
    minio: 1,
    tempo: 1,
  },
  resources: {
    local small = size({ cpu: '100m', memory: '256Mi' }, { cpu: '500m', memory: '512Mi' }),
    local medium = size({ cpu: '250m', memory: '512Mi' }, { cpu: '1000m', memory: '1Gi' }),
    alloy: small,
    grafana: small,
    loki: small,
    mimir: medium,
    minio: medium,
    obi: size({ cpu: '100m', memory: '128Mi' }, { cpu: '1000m', memory: '1Gi' }),
    tempo: medium,
  },
  volumes: {
    grafana: '5Gi',
    loki: '10Gi',
    mimir: '10Gi',
    minio: '50Gi',
    tempo: '10Gi',
  },
}
