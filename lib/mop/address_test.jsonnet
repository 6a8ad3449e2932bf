local address = import 'address.libsonnet';

std.assertEqual(address.port('db.example.com', 5432), 5432)
&& std.assertEqual(address.port('minio:9000', 443), 9000)
&& std.assertEqual(address.port('http://prometheus.monitoring.svc:9090/path', 80), 9090)
&& std.assertEqual(address.port('https://prometheus.example.com/path', 443), 443)
