// Tempo's configuration file.
// https://grafana.com/docs/tempo/latest/configuration/
local dskit = import '../mop/dskit.libsonnet';
local duration = import '../mop/duration.libsonnet';
local objectStorage = import '../mop/object-storage.libsonnet';
local quantity = import '../mop/quantity.libsonnet';

function(config, platform)
  local data = platform.dataDir('tempo');
  local storage = objectStorage.of('tempo', config, platform);
  local retention = { block_retention: duration.go(config.retention.traces) };
  local tls = config.tls.enabled;
  local clientTls = dskit.clientTls('tempo', config, platform);

  {
    stream_over_http_enabled: true,
    server: dskit.server('tempo', config, platform),
    distributor: {
      receivers: {
        otlp: {
          protocols: {
            grpc: {
              endpoint: platform.bindAddress('tempo', 'otlp-grpc'),
              max_recv_msg_size_mib: 16,
              [if tls then 'tls']: { cert_file: platform.tlsCertificate, key_file: platform.tlsKey },
            },
          },
        },
      },
    },
    live_store: {
      wal: { path: data + '/live-store/traces' },
      shutdown_marker_dir: data + '/live-store/shutdown-marker',
      // A fifth of the memory: the rest belongs to queries, compaction and the metrics generator.
      max_live_traces_bytes: std.floor(quantity.value(config.resources.tempo.limits.memory) * 0.2),
    },
    backend_scheduler: {
      local_work_path: data + '/backend-scheduler',
      provider: { compaction: { compaction: retention } },
    },
    backend_worker: { compaction: retention },
    metrics_generator: {
      registry: { external_labels: { source: 'tempo', cluster: config.cluster } },
      storage: {
        path: data + '/generator/wal',
        remote_write: [{
          url: platform.url('mimir', 'http') + '/api/v1/push',
          send_exemplars: true,
          [if config.multitenancy.enabled then 'headers']: { 'X-Scope-OrgID': config.multitenancy.tenant },
          [if tls then 'tls_config']: { ca_file: platform.tlsAuthority },
        }],
      },
    },
    storage: {
      trace: {
        backend: 's3',
        wal: { path: data + '/wal' },
        s3: {
          bucket: storage.bucket,
          endpoint: storage.endpoint,
          region: storage.region,
          access_key: storage.accessKey,
          secret_key: storage.secretKey,
          insecure: storage.insecure,
          forcepathstyle: storage.forcePathStyle,
          [if storage.encrypted then 'sse']: storage.sse,
          [if storage.privateAuthority then 'tls_ca_path']: platform.tlsAuthority,
        },
      },
    },
    overrides: {
      defaults: {
        ingestion: {
          rate_limit_bytes: config.tempo.ingestionRate,
          burst_size_bytes: config.tempo.ingestionRate,
          max_traces_per_user: 10000,
        },
        global: { max_bytes_per_trace: config.tempo.maxTraceSize },
        // The label that Grafana follows from an exemplar to its trace.
        metrics_generator: { processors: ['service-graphs', 'span-metrics'], trace_id_label_name: 'trace_id' },
      },
    },
    usage_report: { reporting_enabled: false },
    [if tls then 'querier']: { frontend_worker: { grpc_client_config: clientTls } },
    [if tls then 'live_store_client']: { grpc_client_config: clientTls },
    [if tls then 'backend_scheduler_client']: { grpc_client_config: clientTls },
  }
