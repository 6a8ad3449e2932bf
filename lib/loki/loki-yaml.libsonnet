// Loki's configuration file.
// https://grafana.com/docs/loki/latest/configure/
local dskit = import '../mop/dskit.libsonnet';
local duration = import '../mop/duration.libsonnet';
local objectStorage = import '../mop/object-storage.libsonnet';
local quantity = import '../mop/quantity.libsonnet';

local megabytes(bytes) = std.max(1, std.floor(bytes / 1e6));

// The compactor deletes whole index periods.
local retention(config) =
  local text = config.retention.logs;
  if duration.seconds(text) % 86400 == 0 && duration.seconds(text) > 0 then duration.go(text)
  else error 'wrong configuration:\n  _config.retention.logs: Loki keeps logs for whole days, not for ' + text;

function(config, platform, rulesDirectory)
  local data = platform.dataDir('loki');
  local storage = objectStorage.of('loki', config, platform);
  local memory = quantity.value(config.resources.loki.limits.memory);
  local replicas = config.replicas.loki;
  local ring = { kvstore: { store: if replicas > 1 then 'memberlist' else 'inmemory' } };
  local tls = config.tls.enabled;
  local client = { grpc_client_config: dskit.clientTls('loki', config, platform) };

  {
    auth_enabled: false,
    server: dskit.server('loki', config, platform),
    common: {
      path_prefix: data,
      replication_factor: dskit.replicationFactor(replicas),
      instance_addr: '${POD_IP}',
      ring: ring,
      storage: {
        s3: {
          bucketnames: storage.bucket,
          endpoint: storage.endpoint,
          region: storage.region,
          access_key_id: storage.accessKey,
          secret_access_key: storage.secretKey,
          insecure: storage.insecure,
          s3forcepathstyle: storage.forcePathStyle,
          [if storage.encrypted then 'sse']: storage.sse,
          [if storage.privateAuthority then 'http_config']: { ca_file: platform.tlsAuthority },
        },
      },
    },
    [if replicas > 1 then 'memberlist']: dskit.memberlist('loki', config, platform),
    schema_config: {
      configs: [
        // An entry with data must never change; a new schema is a further entry with a day in the future.
        {
          from: '2024-01-01',
          store: 'tsdb',
          object_store: 's3',
          schema: 'v13',
          index: { prefix: 'index_', period: '24h' },
        },
      ],
    },
    compactor: {
      working_directory: data + '/compactor',
      retention_enabled: true,
      delete_request_store: 's3',
    },
    limits_config: {
      retention_period: retention(config),
      // Where trace_id and span_id live, which lead from a log line to its trace.
      allow_structured_metadata: true,
      volume_enabled: true,
      // Labels of logs that come as OTLP. What differs for every pod is metadata of the line: as a label it
      // would make a stream per pod.
      otlp_config: {
        resource_attributes: {
          ignore_defaults: true,
          attributes_config: [{
            action: 'index_label',
            attributes: [
              'deployment.environment.name',
              'k8s.cluster.name',
              'k8s.container.name',
              'k8s.cronjob.name',
              'k8s.daemonset.name',
              'k8s.deployment.name',
              'k8s.job.name',
              'k8s.namespace.name',
              'k8s.statefulset.name',
              'service.name',
              'service.namespace',
            ],
          }],
        },
      },
      ingestion_rate_mb: config.loki.ingestionRate,
      ingestion_burst_size_mb: config.loki.ingestionBurst,
      max_global_streams_per_user: config.loki.maxStreams,
      max_entries_limit_per_query: config.loki.maxEntriesPerQuery,
    },
    ingester: {
      wal: {
        dir: data + '/wal',
        replay_memory_ceiling: megabytes(memory * 0.65) + 'MB',
      },
    },
    // The defaults are five caches of 100 MB each, whatever the limit of the container.
    chunk_store_config: {
      chunk_cache_config: { embedded_cache: { enabled: true, max_size_mb: megabytes(memory * 0.06) } },
    },
    query_range: {
      // Stands for four caches of this size.
      results_cache: { cache: { embedded_cache: { enabled: true, max_size_mb: megabytes(memory * 0.03) } } },
    },
    pattern_ingester: {
      enabled: config.loki.patternIngester,
      [if tls then 'client_config']: client,
    },
    [if config.loki.metrics.enabled then 'ruler']: {
      storage: { type: 'local', 'local': { directory: rulesDirectory } },
      rule_path: data + '/rules-temp',
      wal: { dir: data + '/ruler-wal' },
      evaluation_interval: duration.go(config.loki.metrics.interval),
      ring: ring,
      [if tls then 'ruler_client']: client.grpc_client_config,
      remote_write: {
        enabled: true,
        // The tenant of the rules is Loki's own, not the one of Mimir.
        add_org_id_header: false,
        clients: {
          mimir: {
            url: platform.url('mimir', 'http') + '/api/v1/push',
            [if config.multitenancy.enabled then 'headers']: { 'X-Scope-OrgID': config.multitenancy.tenant },
            [if tls then 'tls_config']: { ca_file: platform.tlsAuthority },
          },
        },
      },
    },
    analytics: { reporting_enabled: false },
  } + (
    if !tls then {}
    else {
      compactor_grpc_client: client.grpc_client_config,
      frontend: client,
      frontend_worker: {
        query_frontend_grpc_client: client.grpc_client_config,
        query_scheduler_grpc_client: client.grpc_client_config,
      },
      ingester_client: client,
      query_scheduler: client,
    }
  )
