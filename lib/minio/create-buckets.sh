# Creates the bucket of every store and a user that can reach this bucket alone. Safe to run again.
set -eu

mc alias set mop "$MINIO_URL" "$ROOT_USER" "$ROOT_PASSWORD"

for store in $STORES; do
  bucket=$(cat "/etc/minio-buckets/$store.bucket")
  access_key=$(cat "/etc/minio-users/$store/access-key")
  secret_key=$(cat "/etc/minio-users/$store/secret-key")

  mc mb --ignore-existing "mop/$bucket"
  if [ "$ENCRYPTION" = on ]; then
    mc encrypt set sse-s3 "mop/$bucket"
  fi

  mc admin user add mop "$access_key" "$secret_key"
  mc admin policy create mop "$store" "/etc/minio-buckets/$store.json"
  # Attaching a second time is an error of its own, so look first.
  if ! mc admin policy entities mop --user "$access_key" | grep -qw "$store"; then
    mc admin policy attach mop "$store" --user "$access_key"
  fi
done
