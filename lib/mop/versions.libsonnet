// The version of every program, and the image that holds it. Raise a version here and nowhere else.
local versions = {
  alloy: '1.18.1',
  grafana: '13.2.0',
  loki: '3.7.6',
  mimir: '3.1.2',
  minio: 'RELEASE.2025-09-07T16-13-09Z',
  obi: '0.11.0',
  tempo: '3.0.3',
};

{
  versions: versions,
  images: {
    alloy: 'docker.io/grafana/alloy:v' + versions.alloy,
    grafana: 'docker.io/grafana/grafana:' + versions.grafana,
    loki: 'docker.io/grafana/loki:' + versions.loki,
    mimir: 'docker.io/grafana/mimir:' + versions.mimir,
    minio: 'docker.io/minio/minio:' + versions.minio,
    obi: 'docker.io/otel/ebpf-instrument:v' + versions.obi,
    tempo: 'docker.io/grafana/tempo:' + versions.tempo,
  },
}
