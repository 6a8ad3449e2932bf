// Mimir's configuration file.
// https://grafana.com/docs/mimir/latest/configure/configuration-parameters/
local dskit = import '../mop/dskit.libsonnet';
local duration = import '../mop/duration.libsonnet';
local objectStorage = import '../mop/object-storage.libsonnet';
local quantity = import '../mop/quantity.libsonnet';

function(config, platform)
  local data = platform.dataDir('mimir');
  local storage = objectStorage.of('mimir', config, platform);
  local memory = quantity.value(config.resources.mimir.limits.memory);
  local replicationFactor = dskit.replicationFactor(config.replicas.mimir);
  local ring = { instance_addr: '${POD_IP}', kvstore: { store: 'memberlist' } };
  local tls = config.tls.enabled;
  local clientTls = dskit.clientTls('mimir', config, platform);
  local client = { grpc_client_config: clientTls };

  {
    multitenancy_enabled: config.multitenancy.enabled,
    server: dskit.server('mimir', config, platform),
    memberlist: dskit.memberlist('mimir', config, platform),
    common: {
      storage: {
        backend: 's3',
        s3: {
          bucket_name: storage.bucket,
          endpoint: storage.endpoint,
          region: storage.region,
          access_key_id: storage.accessKey,
          secret_access_key: storage.secretKey,
          insecure: storage.insecure,
          [if storage.forcePathStyle then 'bucket_lookup_type']: 'path',
          [if storage.encrypted then 'sse']: storage.sse,
          [if storage.privateAuthority then 'http']: { tls_ca_path: platform.tlsAuthority },
        },
      },
    },
    // Blocks and rules share the bucket, so their prefixes must differ.
    blocks_storage: {
      storage_prefix: 'blocks',
      tsdb: { dir: data + '/tsdb' },
      bucket_store: {
        sync_dir: data + '/tsdb-sync',
        // The default of 1 GiB is as much as the whole container may be given.
        index_cache: { backend: 'inmemory', inmemory: { max_size_bytes: std.floor(memory * 0.12) } },
      },
    },
    ruler_storage: { storage_prefix: 'ruler' },
    distributor: { ring: ring },
    ingester: { ring: ring { replication_factor: replicationFactor } },
    store_gateway: { sharding_ring: ring { replication_factor: replicationFactor } },
    compactor: { data_dir: data + '/compactor', sharding_ring: ring },
    ruler: {
      rule_path: data + '/ruler',
      ring: ring,
      [if tls then 'ruler_client']: clientTls,
      [if tls then 'query_frontend']: client,
    },
    // Where queriers report to; left alone it is guessed from the network interfaces.
    frontend: { address: '${POD_IP}' } + (if tls then client else {}),
    query_scheduler: { ring: ring } + (if tls then client else {}),
    activity_tracker: { filepath: data + '/metrics-activity.log' },
    limits: {
      compactor_blocks_retention_period: duration.go(config.retention.metrics),
      max_global_exemplars_per_user: config.mimir.maxExemplars,
      max_global_series_per_user: config.mimir.maxSeries,
      ingestion_rate: config.mimir.ingestionRate,
      ingestion_burst_size: config.mimir.ingestionBurst,
    },
    usage_stats: { enabled: false },
  } + (
    if !tls then {}
    else {
      frontend_worker: client { query_scheduler_grpc_client_config: clientTls },
      ingester_client: client,
      querier: { store_gateway_client: clientTls },
    }
  )
