export { type CodingPool, openCodingPool, type PoolOptions } from './coding-pool.ts'
export type { BulkInput, CodedJson, CodingTask, ToldError } from './coding-task.ts'
