// What can be set about mimir: `_config.mimir`.
local schema = import '../mop/schema.libsonnet';

schema.section('', {})
