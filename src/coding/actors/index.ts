export { actors } from './actors.ts'
export { categoryOf } from './category.ts'
export { BODIES, OFFICES, PEOPLE, SEX, SOURCES } from './en.ts'
export { ageAt } from './roles.ts'
