export { nodeFetch, type NodeFetchOptions, type Pem } from './node-fetch.ts'
