export { mockApp, type HttpServer } from './mock-app.ts'
