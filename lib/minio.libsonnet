// MinIO: object storage for environments without an S3 of their own.
local buckets = import 'minio/buckets.libsonnet';
local component = import 'mop/component.libsonnet';

{
  new(config):: component.new(config, function(config, platform) {
    local secret(key) = { secret: config.minio.secret, key: key },

    name: 'minio',
    summary: 'object storage',
    enabled: config.objectStorage.provider == 'minio',
    image: config.images.minio,
    args: [
      'server',
      platform.dataDir('minio'),
      '--address=:' + platform.port('minio', 's3'),
      '--console-address=:' + platform.port('minio', 'console'),
    ] + (if config.tls.enabled then ['--certs-dir=' + platform.tlsDir] else []),
    env: {
      // Metrics of the cluster carry no secrets; a token would have to be handed to Alloy.
      MINIO_PROMETHEUS_AUTH_TYPE: 'public',
      MINIO_UPDATE: 'off',
    },
    secretEnv: {
      MINIO_ROOT_USER: secret('root-user'),
      MINIO_ROOT_PASSWORD: secret('root-password'),
      [if config.objectStorage.encryption.enabled then 'MINIO_KMS_SECRET_KEY']: secret('kms-key'),
    },
    // MinIO looks for its certificate under names of its own.
    tlsFiles: { 'tls.crt': 'public.crt', 'tls.key': 'private.key', 'ca.crt': 'CAs/ca.crt' },
    dataSize: config.volumes.minio,
    scratch: ['/tmp'],
    replicas: component.single('minio', config),
    resources: config.resources.minio,
    readiness: { path: '/minio/health/ready', port: 's3' },
    liveness: { path: '/minio/health/live', port: 's3', initialDelaySeconds: 30 },
    user: 1000,
    stopSeconds: 60,
    objects: { buckets: buckets(config, platform) },
  }),
}
