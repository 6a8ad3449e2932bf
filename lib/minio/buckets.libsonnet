// The Job that prepares MinIO: a bucket per store, and per store a user that can reach only that bucket.
local meta = import '../mop/kubernetes/meta.libsonnet';
local networkPolicies = import '../mop/kubernetes/networkPolicies.libsonnet';

local stores = ['loki', 'mimir', 'tempo'];

local policy(bucket) = std.manifestJsonEx({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:GetBucketLocation', 's3:ListBucket'], Resource: ['arn:aws:s3:::' + bucket] },
    {
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
      Resource: ['arn:aws:s3:::' + bucket + '/*'],
    },
  ],
}, '  ');

function(config, platform)
  local component = { name: 'minio-buckets', namespace: config.namespace, ports: {}, egress: [] };
  local buckets = config.objectStorage.buckets;
  local files =
    { 'create-buckets.sh': importstr 'create-buckets.sh' }
    + { [store + '.bucket']: buckets[store] for store in stores }
    + { [store + '.json']: policy(buckets[store]) for store in stores };
  local readOnly(name, path) = { name: name, mountPath: path, readOnly: true };
  local secretEnv(name, key) = {
    name: name,
    valueFrom: { secretKeyRef: { name: config.minio.secret, key: key } },
  };
  local template = {
    metadata: { labels: meta.labels(component), annotations: { 'checksum/config': std.md5(std.toString(files)) } },
    spec: {
      restartPolicy: 'OnFailure',
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: 1000,
        runAsGroup: 1000,
        fsGroup: 1000,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      containers: [{
        name: 'create-buckets',
        // The server's image holds the client `mc` as well.
        image: config.images.minio,
        command: ['/bin/sh', '/etc/minio-buckets/create-buckets.sh'],
        env: [
          { name: 'ENCRYPTION', value: if config.objectStorage.encryption.enabled then 'on' else 'off' },
          { name: 'MC_CONFIG_DIR', value: '/tmp/mc' },
          { name: 'MINIO_URL', value: platform.url('minio', 's3') },
          secretEnv('ROOT_PASSWORD', 'root-password'),
          secretEnv('ROOT_USER', 'root-user'),
          { name: 'STORES', value: std.join(' ', stores) },
        ],
        resources: {
          requests: { cpu: '50m', memory: '64Mi' },
          limits: { cpu: '500m', memory: '256Mi' },
        },
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
        volumeMounts:
          [{ name: 'client', mountPath: '/tmp/mc' }, readOnly('files', '/etc/minio-buckets')]
          + [readOnly(store, '/etc/minio-users/' + store) for store in stores]
          + (if config.tls.enabled then [readOnly('authority', '/tmp/mc/certs/CAs')] else []),
      }],
      volumes:
        [{ name: 'client', emptyDir: {} }, { name: 'files', configMap: { name: 'minio-buckets' } }]
        + [
          { name: store, secret: { secretName: config.objectStorage.secrets[store], defaultMode: 288 } }
          for store in stores
        ]
        + (
          if !config.tls.enabled then []
          else [{
            name: 'authority',
            secret: {
              secretName: platform.tlsSecret('minio'),
              items: [{ key: 'ca.crt', path: 'ca.crt' }],
              defaultMode: 288,
            },
          }]
        ),
    },
  };
  {
    [if config.networkPolicies.enabled then 'networkPolicy']: networkPolicies.policy(component, config, platform),
    configMap: meta.object('v1', 'ConfigMap', component) { data: files },
    // The template of a Job cannot change, so its name follows the content: a change is another Job.
    job: meta.object(
      'batch/v1', 'Job', component, 'minio-buckets-' + std.substr(std.md5(std.toString(template)), 0, 8)
    ) {
      spec: { backoffLimit: 10, template: template },
    },
  }
