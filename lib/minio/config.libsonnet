// What can be set about MinIO: `_config.minio`.
local schema = import '../mop/schema.libsonnet';

schema.section('MinIO: object storage for environments without an S3 of their own.', {
  secret: schema.string(
    'minio', 'Existing Secret with the fields `root-user` and `root-password`, and `kms-key` for encryption at rest.'
  ),
})
