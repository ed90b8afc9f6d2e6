export { runBatch, type BatchOptions, type BatchProgress, type BatchResult } from './run-batch.ts'
