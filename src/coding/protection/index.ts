export { protection } from './protection.ts'
