/** With what means something is done: two types that say different means are seldom one incident. */
const MEANS: Readonly<Record<string, string>> = {
  'attack/bombing': 'blast',
  'attack/suicide-bombing': 'blast',
  'attack/mine': 'blast',
  'attack/grenade': 'blast',
  'attack/sabotage': 'blast',
  'attack/air-strike': 'air',
  'attack/drone-strike': 'air',
  'attack/shelling': 'shells',
  'attack/armed-assault': 'guns',
  'attack/assassination': 'guns',
  'battle/armed-clash': 'guns',
  'battle/raid': 'guns',
  'violence/execution': 'guns',
  'attack/arson': 'fire',
}

/** Types that exclude each other, whatever else agrees. */
const STATE: Readonly<Record<string, string>> = {
  'detention/release': 'freed',
  'detention/arrest': 'arrested',
  'detention/capture': 'arrested',
  'abduction/kidnapping': 'taken',
  'abduction/hostage-taking': 'taken',
  abduction: 'taken',
  'deployment/withdrawal': 'left',
  'deployment/arrival': 'came',
}

const FORCE = ['attack', 'battle', 'violence']
/** What coders take for each other: a march that was shot at is told as violence or as a protest. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  attack: ['force'],
  battle: ['force'],
  violence: ['force', 'custody', 'protest'],
  robbery: ['force'],
  abduction: ['custody'],
  detention: ['custody'],
  protest: ['protest'],
  other: ['force', 'custody', 'protest'],
}

export type TypeKin = 'same' | 'same-class' | 'akin' | 'other-means' | 'other-state' | 'other'

/** How two types of the codebook stand to each other. */
export function typeKin(a: string, b: string): TypeKin {
  if (a === b) return 'same'
  const [stateA, stateB] = [STATE[a], STATE[b]]
  if (stateA && stateB) return stateA === stateB ? 'same-class' : 'other-state'
  const [meansA, meansB] = [MEANS[a], MEANS[b]]
  if (meansA && meansB) return meansA === meansB ? 'same-class' : 'other-means'
  const [classA, classB] = [classOf(a), classOf(b)]
  if (classA === classB) return 'same-class'
  if (FORCE.includes(classA) && FORCE.includes(classB)) return 'akin'
  return typeFamilies(a).some((family) => typeFamilies(b).includes(family)) ? 'akin' : 'other'
}

/** Groups of types within which one incident may be told. */
export function typeFamilies(type: string): readonly string[] {
  return FAMILIES[classOf(type)] ?? [classOf(type)]
}

function classOf(type: string): string {
  return type.split('/', 1)[0] ?? type
}
