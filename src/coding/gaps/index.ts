export { gaps } from './gaps.ts'
