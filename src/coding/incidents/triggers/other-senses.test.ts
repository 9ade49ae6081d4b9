import { describe, expect, it } from 'vitest'
import { codeIncidents } from '../testing/code-incidents.ts'

/** Passages full of fighting words about something else. */
const OTHER: readonly (readonly [field: string, text: string])[] = [
  [
    'budget',
    'The battle over the budget ended in a truce on Tuesday. Councillors who had come under fire for weeks finally struck a deal, and both camps claimed victory.',
  ],
  [
    'budget',
    'Opposition members attacked the proposal and bombarded the minister with questions. The amendment was shot down by a single vote.',
  ],
  [
    'football',
    'Rovers were under siege for most of the second half. A late strike by the captain killed off the visitors, who had fired only two shots on target.',
  ],
  [
    'football',
    'The striker was at the heart of every attack. His defenders fought back bravely, but the champions stormed into the semi-final.',
  ],
  [
    'football',
    'City were massacred 6-0 on Saturday and the coach was fired on Sunday. The captain says the team will fight for its survival in the league.',
  ],
  ['tennis', 'She fought off two match points and killed the rally with a smash. It was a battle of wills that lasted three hours.'],
  [
    'cricket',
    'The bowler exploded into form with a devastating spell. Batsmen who survived his first assault were soon under attack again.',
  ],
  ['boxing', 'The champion was beaten on points after a brutal fight. He took heavy hits in the ninth round but was never knocked down.'],
  [
    'business',
    'A price war broke out between the two supermarkets. Shares crashed and investors fled, while the smaller rival was the target of a takeover raid.',
  ],
  ['business', 'The airline fired its chief executive after a boardroom coup. Explosive growth in fuel costs had killed the merger.'],
  ['business', 'The company launched an assault on the phone market with a new model. Its rival struck back with a discount.'],
  [
    'economy',
    'Inflation has hit families hard. The central bank is waging war on rising prices, its governor said, and will not surrender.',
  ],
  [
    'markets',
    'It was a bloodbath on the stock market. Technology shares were hammered and the currency was under attack from speculators.',
  ],
  [
    'disease',
    'Cholera has killed 43 people in the district since January. Doctors are fighting the outbreak, but 600 patients are in hospital.',
  ],
  [
    'disease',
    'Her body is fighting cancer. The tumour was attacking her spine, the surgeon said, and the treatment is a war of attrition.',
  ],
  ['disease', 'A heart attack killed the singer on Monday. He was 71. Thousands of fans mourned his death.'],
  ['disease', 'The vaccine targets two strains of the virus and captures it before it can strike. A booster shot will follow in May.'],
  ['weather', 'A storm hit the coast on Friday, killing 12 people and injuring 80. Thousands fled their homes before the flood.'],
  ['weather', 'The earthquake struck before dawn and left 300 people dead. Rescuers are searching for the missing.'],
  [
    'accident',
    'Nineteen passengers were killed and 30 wounded when a bus plunged into a ravine. The driver had lost control, and the crash is the deadliest this year.',
  ],
  ['accident', 'An explosion at a bakery killed two people on Sunday. A gas leak caused the accident, the fire brigade said.'],
  ['pests', 'Locusts have invaded the valley. Farmers are fighting them with smoke, and the ministry has declared war on the insects.'],
  ['film', 'The director shot the film in six weeks. It bombed at the box office, and critics attacked its ending.'],
  ['music', 'The band exploded onto the scene with a killer album. Their tour was a blast, and the crowd went wild.'],
  ['chess', 'Her attack on the queen side was stopped, and after a long battle both players agreed to a draw.'],
  [
    'computers',
    'Hackers launched an attack on the servers of the tax office. The virus was captured and the threat was contained within hours.',
  ],
  ['politics', 'The senator came under attack from her own party. Her campaign imploded, and the threat of a split has not been defused.'],
  [
    'politics',
    'Parliament killed the bill on Thursday. The minister denied that there was a war inside the cabinet and called the vote an ambush.',
  ],
  ['politics', 'The opening shots in the election campaign were fired at noon. Candidates will battle for votes in all nine provinces.'],
  ['environment', 'The city has declared war on plastic bags. Shopkeepers are up in arms, and the council is under pressure to retreat.'],
  ['history of words', 'The phrase was a bomb under every family budget. It triggered an explosion of anger in letters to the editor.'],
  ['cooking', 'Beat the eggs, then attack the dough with your fists. The chillies will explode on your tongue.'],
  [
    'school',
    'Pupils are fighting for places at the academy. Exams have been a minefield, the head teacher said, and stress is the real killer.',
  ],
  ['labour', 'Talks on pay broke down, and the union threatened to strike. The company said the demands would kill jobs.'],
  ['law', 'The court shot down the appeal. Lawyers had fought the case for nine years and will not surrender.'],
  ['nature', 'A shark attack injured a surfer off the northern beach. Wildlife officers shot the animal with a dart.'],
]

describe('words of fighting in other senses', () => {
  it.each(OTHER)('tell of no incident: %s', (_field, text) => {
    const found = codeIncidents(text).incidents
    expect(found.map(({ type, trigger }) => `${type}: ${trigger.map(({ start, end }) => text.slice(start, end)).join(', ')}`)).toEqual([])
  })
})
