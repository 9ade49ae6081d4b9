import type { Incident } from '../../core/index.ts'
import type { Mention } from './mention.ts'
import type { Setting } from './setting.ts'

type Claim = Incident['claims'][number]

/** Values of one account where accounts differ: times, places and perpetrators told in more than one way, each with who tells it so. */
export function claimsOf(setting: Setting, mentions: readonly Mention[]): readonly Claim[] {
  const { text } = setting.scene.reading
  const times = new Map(setting.times.map((time) => [time.id, time]))
  const places = new Map(setting.places.map((place) => [place.id, place]))
  const found: Claim[] = []
  for (const { when, where, participants, account } of mentions) {
    const attribution = account?.id ?? null
    const time = times.get(when.times[0] ?? '')
    if (time && when.edtf) found.push({ field: 'time', value: when.edtf, attribution, spans: [time.span] })
    const place = places.get(where.place ?? '')
    if (place) found.push({ field: 'place', value: place.name, attribution, spans: [place.span] })
    for (const { role, spans, actor } of participants)
      if (role === 'perpetrator') {
        const span = spans[0]!
        const name = setting.actors.find(({ id }) => id === actor)?.name ?? text.slice(span.start, span.end)
        found.push({ field: 'perpetrator', value: name, attribution, spans: [span] })
      }
  }
  return (['time', 'place', 'perpetrator'] as const).flatMap((field) => {
    const of = found.filter((claim) => claim.field === field)
    const values = new Set(of.map(({ value }) => value))
    const accounts = new Set(of.map(({ attribution }) => attribution))
    if (values.size < 2 || accounts.size < 2) return []
    return of.filter(
      ({ value, attribution }, index) => of.findIndex((other) => other.value === value && other.attribution === attribution) === index,
    )
  })
}
