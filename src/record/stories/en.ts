/** English words that say nothing of what a report is about. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and another any are around as at be because been before being below between both but by
  can could did do does doing down during each either else even ever every few for from further get got had has have having he her here hers herself him himself
  his how however i if in into is it its itself just last least less like made make many may me might more most much must my myself near neither new next no nor not
  now of off often on once one only or other our out over own per put said same say says see she should since so some still such take than that the their them then
  there these they this those though through to told too two under until up upon us use used very was we well were what when where whether which while who whom whose
  why will with within without would yet you your monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december year years day days week weeks month months time people according reported report reports mr mrs ms`.split(
    /\s+/,
  ),
)
