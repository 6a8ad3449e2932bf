// What can be set about minio: `_config.minio`.
local schema = import '../mop/schema.libsonnet';

schema.section('', {})
