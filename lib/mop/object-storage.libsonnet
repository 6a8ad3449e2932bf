// How a store reaches its bucket, whether that is MinIO or any S3.
local address = import 'address.libsonnet';

{
  // Names under which a store finds its credentials in the environment.
  secretEnv(store, config):: {
    S3_ACCESS_KEY: { secret: config.objectStorage.secrets[store], key: 'access-key' },
    S3_SECRET_KEY: { secret: config.objectStorage.secrets[store], key: 'secret-key' },
  },

  // Where a store may send to under NetworkPolicies; MinIO stands in the table of traffic.
  egress(config)::
    if config.objectStorage.provider == 'minio' then []
    else [{
      to: [{ ipBlock: { cidr: config.networkPolicies.objectStorageRange } }],
      ports: [{ protocol: 'TCP', port: address.port(config.objectStorage.endpoint, if config.objectStorage.insecure then 80 else 443) }],
    }],

  of(store, config, platform)::
    local settings = config.objectStorage;
    local isMinio = settings.provider == 'minio';
    {
      bucket: settings.buckets[store],
      endpoint:
        if isMinio then platform.address('minio', 's3')
        else if settings.endpoint == null then
          error 'wrong configuration:\n  _config.objectStorage.endpoint: the provider s3 needs its host name'
        else settings.endpoint,
      region: settings.region,
      insecure: if isMinio then !config.tls.enabled else settings.insecure,
      forcePathStyle: isMinio || settings.forcePathStyle,
      // MinIO's certificate comes from the authority of the stack, an external one from a public authority.
      privateAuthority: isMinio && config.tls.enabled,
      // Expanded by the store itself from its environment.
      accessKey: '${S3_ACCESS_KEY}',
      secretKey: '${S3_SECRET_KEY}',
      encrypted: settings.encryption.enabled,
      sse:
        if settings.encryption.kmsKey == null then { type: 'SSE-S3' }
        else { type: 'SSE-KMS', kms_key_id: settings.encryption.kmsKey },
    },
}
