# newsgraph with the fast runtime and the queue: docker build -t newsgraph . && docker run --rm -v "$PWD:/data" newsgraph build article.txt
FROM node:20-slim AS package
WORKDIR /newsgraph
COPY . .
RUN npm ci --no-audit --no-fund && npm pack

FROM node:20-slim
WORKDIR /opt/newsgraph
COPY --from=package /newsgraph/newsgraph-*.tgz ./
RUN npm install --no-audit --no-fund --omit=dev ./newsgraph-*.tgz onnxruntime-node@1.17.0 bullmq@6 ioredis@6 \
    && rm newsgraph-*.tgz && npm cache clean --force
USER node
WORKDIR /data
ENTRYPOINT ["/opt/newsgraph/node_modules/.bin/newsgraph"]
