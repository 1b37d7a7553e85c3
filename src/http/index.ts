export { createHttpApp } from './create-http-app.ts';
export type { DemoStand, HttpDeps } from './deps.ts';
export { type HttpServer, startHttpServer } from './serve.ts';
