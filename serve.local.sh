#!/bin/bash
# serve.local.sh PORT : serve the build of this tree
export PORT=$1 NEXTAUTH_URL=http://127.0.0.1:$1 NEXTAUTH_SECRET=a-secret-for-looking-at-pages-only-0 DATABASE_URL=file:/tmp/look-$1.db NEXT_TELEMETRY_DISABLED=1
node_modules/.bin/tsx prisma/migrate.ts
NODE_ENV=production exec node node_modules/next/dist/bin/next start --hostname 127.0.0.1 --port $1
