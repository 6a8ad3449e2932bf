// What can be set about alloy: `_config.alloy`.
local schema = import '../mop/schema.libsonnet';

schema.section('', {})
