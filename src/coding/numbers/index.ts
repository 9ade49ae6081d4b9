export { type Quantity, quantitiesIn } from './quantities.ts'
