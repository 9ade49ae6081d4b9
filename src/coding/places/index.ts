export { places } from './places.ts'
export { type PrecisionCodes, precisionCodes } from './precision-codes.ts'
export { type WeighedPlace, weighPlaces } from './weigh.ts'
