export { places } from './places.ts'
export { type WeighedPlace, weighPlaces } from './weigh.ts'
