import { type Actor, byPosition, overlaps, type Place, type Span } from '../../../core/index.ts'
import { ageAt, BODIES, categoryOf, OFFICES, PEOPLE, SEX, SOURCES } from '../../actors/index.ts'
import { lemmaAt, type NounPhrase, phraseAt, type Scene, spanOver, speechAt, tokenFrom, wordAt, xposAt } from '../../reading/index.ts'
import { DOCUMENTS, ISSUED, OTHER, PAIRS, VOICES } from '../en.ts'
import { agrees } from './agreement.ts'
import { bearerOf, isAmbiguous, isIntroducedTwice, nameAfter, pairBefore } from './described.ts'
import { mentionIndex } from './mention-index.ts'
import { type SpeakerWords, speakerWords } from './speaker-words.ts'

type Naming = 'named' | 'unnamed' | 'document' | 'none'

/** A source, resolved: the actor if it is known, and how the text names it. */
export interface ResolvedSource {
  readonly actor: string | null
  readonly naming: Naming
  readonly count: { readonly min: number | null; readonly max: number | null } | null
}

/** Who spoke last, for pronouns and for quotations that go on. */
export interface LastSpeaker {
  readonly actor: string
  readonly naming: Naming
  readonly sentence: number
}

/** The actors of a document, growing by the sources that turn up. */
export interface Cast {
  /** `speaks`: the cue is a verb of saying, so that a source of an unknown sort is taken for a person and not for a paper. */
  readonly resolve: (source: readonly Span[], last: LastSpeaker | null, speaks: boolean) => ResolvedSource
  readonly byId: (id: string) => Actor | null
  readonly all: () => readonly Actor[]
}

/** Sentences back that a pronoun reaches for the last speaker. */
const REACH = 3
/** Sentences, headlines and datelines with them, in which a statement says whose it is. */
const OPENING = 6
const NOBODY: ResolvedSource = { actor: null, naming: 'none', count: null }

export function castOf(scene: Scene, known: readonly Actor[], places: readonly Place[], idOf: (words: string) => string): Cast {
  const { reading } = scene
  const actors = new Map(known.map((actor) => [actor.id, actor]))
  const index = mentionIndex(scene, known)
  const unnamed: { readonly id: string; readonly lemma: string; readonly isPlural: boolean }[] = []

  let firstSpeaker: string | null = null
  const spoken = new Set<string>()

  /** The actor that the words stand for; of several the one whose mention is no longer than it has to be. */
  function mentioned(span: Span): Actor | null {
    const [shortest] = index.covering(span)
    return shortest === undefined ? null : actors.get(shortest)!
  }

  function add(actor: Omit<Actor, 'id'>, words: string): string {
    const id = idOf(words)
    const added = { id, ...actor }
    actors.set(id, added)
    for (const span of actor.mentions) index.add(added, span)
    return id
  }

  function mention(id: string, span: Span): void {
    const actor = actors.get(id)!
    if (!actor.mentions.some((known) => known.start === span.start && known.end === span.end)) {
      const [first, ...rest] = actor.mentions
      index.add(actor, span)
      actors.set(id, { ...actor, mentions: first ? [first, ...[...rest, span].sort(byPosition)] : [span] })
    }
  }

  function named(actor: Actor): ResolvedSource {
    return { actor: actor.id, naming: actor.kind === 'unnamed' ? 'unnamed' : 'named', count: null }
  }

  function pronoun(words: SpeakerWords, span: Span, last: LastSpeaker | null): ResolvedSource {
    const actor = mentioned(span)
    const goesOn = actor && !spoken.has(actor.id) ? goingOn(words, last) : null
    if (goesOn) return { ...named(goesOn), naming: last!.naming }
    if (actor) return named((actor.kind === 'unnamed' && nameAfter(scene, people(), actor)) || actor)
    if (words.head === 'we' && !speechAt(scene, words.first)) return issuer()
    if (['i', 'we', 'you', 'me', 'us', 'my', 'our', 'your'].includes(words.head)) return { ...NOBODY, naming: 'unnamed' }
    const speaker = last && reading.tokens[words.first]!.sentence - last.sentence <= REACH ? actors.get(last.actor) : undefined
    if (!speaker || !agrees(speaker, words.head) || (SEX.has(words.head) && isSomebodyBetween(speaker, last!, span)))
      return stranger(words, span)
    mention(speaker.id, span)
    return { actor: speaker.id, naming: last!.naming, count: null }
  }

  /** "A trader said that X had fled. He also said …": who has just spoken goes on, and not somebody of whom he told. */
  function goingOn({ head, first }: SpeakerWords, last: LastSpeaker | null): Actor | null {
    const { sentence } = reading.tokens[first]!
    const opens = reading.sentences[sentence]!.first === first
    const speaker = last && opens && SEX.has(head) && sentence - last.sentence === 1 ? actors.get(last.actor) : undefined
    return speaker && agrees(speaker, head) ? speaker : null
  }

  /** "We demand", outside of quotations: the body whose statement the document is, told by its speaking first and in its own name. */
  function issuer(): ResolvedSource {
    const bodies = [...actors.values()].filter(({ kind }) => kind === 'organization' || kind === 'group')
    const first = bodies.find(({ mentions }) => mentions.some(opensReport)) ?? bodies.find(({ id }) => id === firstSpeaker)
    return first ? named(first) : { ...NOBODY, naming: 'unnamed' }
  }

  /** The subject of one of the first sentences. */
  const opensReport = ({ start, end }: Span): boolean => {
    const { sentence } = reading.tokens[tokenFrom(reading, start)]!
    if (sentence >= OPENING) return false
    for (let token = tokenFrom(reading, start); token < reading.tokens.length && reading.tokens[token]!.start < end; token++)
      if (reading.trees?.relations[token] === 'nsubj') return true
    return false
  }

  /** The person without a name whom the sentence before began with: "The second caller sells milk. She said …". */
  function stranger(words: SpeakerWords, span: Span): ResolvedSource {
    const open: ResolvedSource = { ...NOBODY, naming: 'unnamed' }
    const sex = SEX.get(words.head)
    const before = reading.sentences[reading.tokens[words.first]!.sentence - 1]
    const phrase = before && sex ? phraseAt(scene, before.first) : null
    if (!before || !phrase || phrase.kind !== 'common') return open
    const described = speakerWords(scene, [spanOver(reading, phrase.first, phrase.last)])
    if (!described || described.isPlural || !isPersonNoun(described) || (SEX.get(described.head) ?? sex) !== sex) return open
    const found = resolve([spanOver(reading, phrase.first, phrase.last)], null, true)
    if (found.actor) mention(found.actor, span)
    return { ...found, count: null }
  }

  /** Another person named between the last speaker's words and a pronoun: who of the two is meant stays open. */
  function isSomebodyBetween(speaker: Actor, { sentence }: LastSpeaker, { start }: Span): boolean {
    const from = reading.sentences[sentence]!.end
    return [...actors.values()].some(
      ({ id, kind, mentions }) => kind === 'person' && id !== speaker.id && mentions.some((one) => one.start >= from && one.end <= start),
    )
  }

  /** "who said": the phrase before it. */
  function relative(words: SpeakerWords, last: LastSpeaker | null): ResolvedSource {
    let token = words.first - 1
    if (wordAt(reading, token) === ',') token--
    // "the Front (FF), which says": the acronym between is passed over
    if (wordAt(reading, token) === ')') while (token > 0 && wordAt(reading, token + 1) !== '(') token--
    const nearest = token >= 0 ? phraseAt(scene, token) : null
    let antecedent = nearest
    // "a worker at the depot who said": a thing does not speak, what it is tied to may.
    for (let step = 0; step < 3 && antecedent && !canSpeak(antecedent); step++)
      antecedent = xposAt(reading, antecedent.first - 1) === 'IN' ? phraseAt(scene, antecedent.first - 2) : null
    const owner = antecedent ?? nearest
    return owner ? resolve([spanOver(reading, owner.first, owner.last)], last, true) : NOBODY
  }

  function canSpeak({ head, kind }: NounPhrase): boolean {
    const lemma = lemmaAt(reading, head)
    return (
      kind !== 'common' ||
      [PEOPLE, OFFICES, SOURCES, BODIES.organization, BODIES.group].some((nouns) => nouns.has(lemma) || nouns.has(wordAt(reading, head)))
    )
  }

  function unnamedActor(words: SpeakerWords, span: Span): ResolvedSource {
    const isOther = OTHER.has(wordAt(reading, words.phrase!.first)) || OTHER.has(wordAt(reading, words.phrase!.first + 1))
    const isBody = isVoice(words)
    const before = unnamed.filter((one) => one.lemma === words.lemma && one.isPlural === words.isPlural)
    const lone =
      before.length === 1 && words.isDefinite && !isOther && !words.phrase!.possessor && words.last === words.phrase!.last
        ? before[0]
        : undefined
    if (lone && !isIntroducedTwice(scene, words, actors.get(lone.id)!)) {
      mention(lone.id, span)
      return { actor: lone.id, naming: isBody ? 'named' : 'unnamed', count: isBody ? null : words.count }
    }
    const name = nameOf(words)
    const age = ageIn(words)
    const sex = SEX.get(words.head) ?? null
    const id = add(
      {
        name: reading.text.slice(name.start, name.end),
        kind: isBody ? 'organization' : 'unnamed',
        category: categoryOf(reading.text.slice(name.start, name.end)),
        aliases: [],
        roles: [],
        person: !isBody && (age || sex) ? { sex, age: age?.text ?? null, occupation: null, spans: [...(age ? [age.span] : [name])] } : null,
        protect: isBody ? 'none' : 'source',
        mentions: [name],
      },
      `unnamed\n${reading.text.slice(name.start, name.end)}`,
    )
    // "Another said": one more of those before.
    const lemma = isOther && OTHER.has(words.head) ? (unnamed.at(-1)?.lemma ?? words.lemma) : words.lemma
    unnamed.push({ id, lemma, isPlural: words.isPlural })
    return isBody ? { actor: id, naming: 'named', count: null } : { actor: id, naming: 'unnamed', count: words.count }
  }

  /** A body told by what it is, not by number and not as one of several: "state radio", "the ministry". */
  function isVoice({ phrase, head, lemma, isPlural, first }: SpeakerWords): boolean {
    if (!phrase || !(VOICES.has(head) || VOICES.has(lemma))) return false
    const opening = wordAt(reading, first)
    return (!isPlural || head === 'authorities') && !['a', 'an', 'one', 'some', 'another', 'each', 'no', 'any'].includes(opening)
  }

  /** "Both", "both parties": an actor of the words that name the two. */
  function pair(words: SpeakerWords, span: Span): ResolvedSource | null {
    const isBoth =
      words.head === 'both' ||
      (PAIRS.has(words.head) && /^(?:both|two)$/.test(wordAt(reading, words.first + (wordAt(reading, words.first) === 'the' ? 1 : 0))))
    if (!isBoth) return null
    const names = pairBefore(scene, words.first, (first, last) => {
      const actor = mentioned(spanOver(reading, last - 1, last)) ?? mentioned(spanOver(reading, first, first + 1))
      return actor !== null && actor.kind !== 'unnamed'
    })
    if (!names) return null
    const name = reading.text.slice(names.start, names.end)
    const id = add(
      {
        name,
        kind: 'group',
        category: null,
        aliases: [],
        roles: [],
        person: null,
        protect: 'private',
        mentions: [names, span].sort(byPosition),
      },
      `pair\n${name}`,
    )
    return { actor: id, naming: 'named', count: { min: 2, max: 2 } }
  }

  const people = (): readonly Actor[] => [...actors.values()].filter(({ kind }) => kind === 'person')
  const sources = () => unnamed.map(({ id, lemma, isPlural }) => ({ actor: actors.get(id)!, lemma, isPlural }))

  /** The words that describe an unnamed source, without what it asked for ("who spoke on condition of anonymity"). */
  function nameOf(words: SpeakerWords): Span {
    let last = words.first + 1
    while (last < words.last && wordAt(reading, last) !== ',' && !/^W/.test(xposAt(reading, last))) last++
    return spanOver(reading, words.first, last)
  }

  function ageIn(words: SpeakerWords) {
    for (let token = words.first; token < words.last; token++) {
      const age = ageAt(reading, token)
      if (age) return age
    }
    return null
  }

  /** A name that no list of names has: a state where it is a place, else a body. */
  function newName(words: SpeakerWords): ResolvedSource {
    const name = reading.names[reading.nameAt[words.phrase!.head] ?? -1]
    const span = name ? { start: name.start, end: name.end } : { start: words.phrase!.start, end: words.phrase!.end }
    const text = reading.text.slice(span.start, span.end)
    const same = [...actors.values()].find((actor) => actor.name === text)
    if (same) {
      mention(same.id, span)
      return named(same)
    }
    const kind = isPersonNoun({ ...words, ...asideOf(words) }) ? 'person' : isState(span) ? 'state' : 'organization'
    const id = add(
      {
        name: text,
        kind,
        category: categoryOf(text),
        aliases: [],
        roles: [],
        person: null,
        protect: kind === 'person' ? 'private' : 'none',
        mentions: [span],
      },
      `${kind}\n${text}`,
    )
    return { actor: id, naming: 'named', count: null }
  }

  /** "Residents of Kona": people, and no body of that name, however it is written at the head of a sentence. */
  function isCrowd({ first, phrase }: SpeakerWords): boolean {
    const isPeople =
      (PEOPLE.has(lemmaAt(reading, first)) || PEOPLE.has(wordAt(reading, first))) && /s$|^people$/.test(wordAt(reading, first))
    return isPeople && phrase?.first === first && (phrase.last === first + 1 || /^(?:of|in|from|near)$/.test(wordAt(reading, first + 1)))
  }

  /** The head word of an apposition after a name ("X, a herder"). */
  function asideOf(words: SpeakerWords): { readonly head: string; readonly lemma: string } {
    const at = words.phrase!.last
    const phrase = wordAt(reading, at) === ',' && at + 1 < words.last ? phraseAt(scene, at + 1) : null
    return phrase ? { head: wordAt(reading, phrase.head), lemma: lemmaAt(reading, phrase.head) } : { head: '', lemma: '' }
  }

  const isState = (span: Span): boolean =>
    places.some(
      (place) => overlaps(place.span, span) && (place.precision === 'country' || place.use === 'metonym' || place.kind === 'P.PPLC'),
    )

  /** Whose a document is by its own words: "the army's statement", "our count", "an army communique", "a count kept by the police". Undefined where they do not say. */
  function issuerOf({ phrase, first, last }: SpeakerWords): string | null | undefined {
    if (!phrase) return undefined
    if (phrase.possessor) return mentioned(spanOver(reading, phrase.possessor.last - 1, phrase.possessor.last))?.id ?? null
    if (xposAt(reading, phrase.first) === 'PRP$') {
      const isOwn = ['our', 'my'].includes(wordAt(reading, phrase.first))
      return (isOwn ? issuer().actor : mentioned(spanOver(reading, phrase.first, phrase.first + 1))?.id) ?? null
    }
    const by = xposAt(reading, phrase.last) === 'VBN' ? phrase.last + 1 : phrase.last
    if (['by', 'from', 'of'].includes(wordAt(reading, by)) && last > by + 1) {
      const author = phraseAt(scene, by + 1)
      if (author) return mentioned(spanOver(reading, author.head, author.head + 1))?.id ?? null
    }
    for (let token = first; token < phrase.head; token++) {
      const word = wordAt(reading, token)
      const actor = mentioned(spanOver(reading, token, token + 1)) ?? [...actors.values()].find(({ name }) => name.toLowerCase() === word)
      if (actor && actor.kind !== 'person') return actor.id
    }
    return undefined
  }

  function document(words: SpeakerWords, last: LastSpeaker | null): ResolvedSource {
    const issued = issuerOf(words)
    if (issued !== undefined) return { ...NOBODY, naming: 'document', actor: issued }
    const isTaken =
      words.isDefinite &&
      (ISSUED.has(words.head) || ISSUED.has(words.lemma)) &&
      last &&
      reading.tokens[words.first]!.sentence - last.sentence <= REACH
    return { ...NOBODY, naming: 'document', actor: isTaken ? last.actor : null }
  }

  function resolve(source: readonly Span[], last: LastSpeaker | null, speaks: boolean): ResolvedSource {
    const words = speakerWords(scene, source)
    const span = source[0]
    if (!words || !span) return NOBODY
    if (words.isPronoun) return pronoun(words, span, last)
    if (words.isRelative) return relative(words, last)
    if (!words.phrase) return NOBODY
    const before =
      xposAt(reading, words.phrase.head) === 'CD' && wordAt(reading, words.first - 1) === ',' ? phraseAt(scene, words.first - 2) : null
    // "X, 54, who …": the age is not the speaker.
    if (before) return resolve([spanOver(reading, before.first, before.last)], last, speaks)
    const head =
      mentioned(spanOver(reading, words.phrase.head, words.phrase.head + 1)) ??
      mentioned(spanOver(reading, words.phrase.last - 1, words.phrase.last))
    if (head && head.kind !== 'unnamed' && !isCrowd(words)) return named(head)
    const apposed = personIn(words)
    if (apposed && (head || isPersonNoun(words) || words.head === 'one')) return named(apposed)
    const bearer = bearerOf(scene, people(), head, words)
    if (bearer) {
      mention(bearer.id, spanOver(reading, words.phrase.first, words.phrase.last))
      return named(bearer)
    }
    if (head && head.kind === 'unnamed' && !isAmbiguous(scene, sources(), words, head)) {
      if (!unnamed.some(({ id }) => id === head.id)) unnamed.push({ id: head.id, lemma: words.lemma, isPlural: words.isPlural })
      return { ...named(head), count: words.count }
    }
    const both = pair(words, span)
    if (both) return both
    if (isVoice(words)) return unnamedActor(words, span)
    if (DOCUMENTS.has(words.head) || DOCUMENTS.has(words.lemma)) return document(words, last)
    if (words.phrase.kind === 'name' && !isCrowd(words) && !(isPersonNoun(words) && reading.nameAt[words.phrase.head] === -1))
      return newName(words)
    if (
      isPersonNoun(words) ||
      isCrowd(words) ||
      OTHER.has(words.head) ||
      BODIES.organization.has(words.lemma) ||
      BODIES.group.has(words.lemma) ||
      words.isPlural
    )
      return unnamedActor(words, span)
    return !speaks && words.phrase.kind === 'common' && xposAt(reading, words.phrase.head) !== 'CD'
      ? { ...NOBODY, naming: 'document' }
      : unnamedActor(words, span)
  }

  /** "a spokesman for the ministry, X,": the person named in apposition to a description. */
  function personIn(words: SpeakerWords): Actor | null {
    for (let token = words.phrase!.last; token < words.last; token++) {
      const actor =
        /^NNP/.test(xposAt(reading, token)) || reading.nameAt[token] !== -1 ? mentioned(spanOver(reading, token, token + 1)) : null
      const before = phraseAt(scene, token)
      if (actor?.kind === 'person' && before && (wordAt(reading, before.first - 1) === ',' || before.first === words.phrase!.last))
        return actor
    }
    return null
  }

  function resolveNext(source: readonly Span[], last: LastSpeaker | null, speaks: boolean): ResolvedSource {
    const found = resolve(source, last, speaks)
    firstSpeaker ??= found.actor
    if (found.actor) spoken.add(found.actor)
    return found
  }

  return { resolve: resolveNext, byId: (id) => actors.get(id) ?? null, all: () => [...actors.values()] }
}

const isPersonNoun = ({ head, lemma }: SpeakerWords): boolean =>
  PEOPLE.has(lemma) || OFFICES.has(lemma) || SOURCES.has(head) || PEOPLE.has(head)
