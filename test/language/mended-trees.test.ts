import { describe, expect, it } from 'vitest'
import {
  clausesWithWho,
  joinedPassives,
  lostObjects,
  participlesBehindNouns,
  participlesBehindSpeech,
  phrasesWithFor,
} from '../../src/language/decode/attachments.ts'
import {
  joinedByNumber,
  joinedParticiples,
  objectsOfFrontedGerunds,
  subjectsOfFrontedClauses,
} from '../../src/language/decode/clause-subjects.ts'
import { resumptions } from '../../src/language/decode/appositions.ts'
import { soleRecipients } from '../../src/language/decode/complements.ts'
import { circumstancesOfSpeech, contentsBeforeSpeech, interpolatedSpeech } from '../../src/language/decode/contents.ts'
import { amountsLeft, frontedWholes, pickedNumbers } from '../../src/language/decode/counts.ts'
import type { DraftWord } from '../../src/language/decode/draft-word.ts'
import { parseFeatures } from '../../src/language/decode/features.ts'
import { crossedObjects, subjectsOfGerunds } from '../../src/language/decode/joined-verbs.ts'
import { lostPredicates } from '../../src/language/decode/lost-predicates.ts'
import { hyphenatedPairs, hyphenatedVerbs } from '../../src/language/decode/hyphens.ts'
import { mended } from '../../src/language/decode/phrase.ts'
import {
  doubledNames,
  doubledSubjects,
  joinedAppositions,
  namesApart,
  namesJoinedToYears,
} from '../../src/language/decode/one-of-each.ts'

/** Words as `text/upos/head/relation` or with features behind a further slash, heads counted from 1, 0 for the root; what "to" marks is an infinitive. */
const wordsOf = (tree: string): DraftWord[] =>
  tree.split(' ').map((word, at, all): DraftWord => {
    const [text = '', upos = '', head = '', relation = '', features = '_'] = word.split('/')
    const isInfinitive = all[at - 1]?.startsWith('to/PART')
    const own = isInfinitive ? { VerbForm: 'Inf' } : parseFeatures(features)
    return { text, kind: null, upos, features: own, head: Number(head) - 1, relation }
  })

const arcs = (words: readonly DraftWord[]): string[] =>
  words.map(({ text, relation, head }) => `${text} ${relation} ${words[head]?.text ?? '-'}`)

interface Mend {
  readonly mend: (words: readonly DraftWord[]) => void
  /** A tree that is mended, and the arcs that it then has. */
  readonly mended: readonly (readonly [tree: string, ...arcs: string[]])[]
  /** Trees that stay as they are. */
  readonly kept: readonly string[]
}

const MENDS: Readonly<Record<string, Mend>> = {
  'where something is said': {
    mend: circumstancesOfSpeech,
    mended: [
      [
        'Ann/PROPN/2/nsubj said/VERB/0/root in/ADP/5/case a/DET/5/det letter/NOUN/7/obl it/PRON/7/nsubj closed/VERB/2/ccomp',
        'letter obl said',
      ],
    ],
    kept: [
      'Ann/PROPN/2/nsubj said/VERB/0/root that/SCONJ/8/mark in/ADP/6/case a/DET/6/det letter/NOUN/8/obl it/PRON/8/nsubj closed/VERB/2/ccomp',
      'Ann/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj closed/VERB/2/ccomp in/ADP/6/case Rome/PROPN/4/obl',
    ],
  },
  'what is said before the verb of saying': {
    mend: contentsBeforeSpeech,
    mended: [
      [
        'Men/NOUN/2/nsubj dismissed/VERB/6/ccomp/Tense=Past set/VERB/6/ccomp fire/NOUN/3/obj police/NOUN/6/nsubj said/VERB/0/root',
        'Men nsubj set', 'dismissed acl Men', 'set ccomp said',
      ],
      ['Driver/NOUN/4/ccomp rose/VERB/4/ccomp papers/NOUN/4/nsubj said/VERB/0/root', 'Driver nsubj rose'],
    ],
    kept: ['He/PRON/2/nsubj left/VERB/6/ccomp/Tense=Past she/PRON/4/nsubj stayed/VERB/6/ccomp police/NOUN/6/nsubj said/VERB/0/root'],
  },
  'what others say of a noun': {
    mend: interpolatedSpeech,
    mended: [
      [
        'rule/NOUN/0/root that/PRON/5/obj critics/NOUN/4/nsubj claim/VERB/1/acl:relcl hurt/VERB/1/acl:relcl ports/NOUN/5/obj',
        'hurt ccomp claim', 'that nsubj hurt',
      ],
    ],
    kept: ['rule/NOUN/0/root that/PRON/3/nsubj hurts/VERB/1/acl:relcl ports/NOUN/3/obj and/CCONJ/6/cc helps/VERB/1/acl:relcl'],
  },
  'objects of gerunds in front': {
    mend: objectsOfFrontedGerunds,
    mended: [
      [
        'On/ADP/2/case seeing/VERB/6/obl ships/NOUN/6/nsubj ,/PUNCT/3/punct pirates/NOUN/6/nsubj fled/VERB/0/root',
        'ships obj seeing', 'seeing advcl fled', 'On mark seeing',
      ],
    ],
    kept: ['On/ADP/2/case landing/VERB/4/obl pirates/NOUN/4/nsubj fled/VERB/0/root'],
  },
  'numbers picked from others': {
    mend: pickedNumbers,
    mended: [
      [
        'won/VERB/0/root 3/NUM/5/nummod of/ADP/5/case 9/NUM/5/nummod games/NOUN/1/obj',
        '3 obj won', 'games nmod 3',
      ],
    ],
    kept: ['won/VERB/0/root 3/NUM/3/nummod games/NOUN/1/obj of/ADP/5/case chess/NOUN/3/nmod'],
  },
  'objects that look like recipients': {
    mend: (words) => soleRecipients(words, { words: () => new Set(['told']), table: () => new Map() }),
    mended: [['gave/VERB/0/root himself/PRON/1/iobj up/ADP/1/compound:prt', 'himself obj gave']],
    kept: ['gave/VERB/0/root him/PRON/1/iobj bread/NOUN/1/obj', 'told/VERB/0/root him/PRON/1/iobj'],
  },
  'nouns that are taken up': {
    mend: resumptions,
    mended: [
      [
        'put/VERB/0/root a/DET/3/det plan/NOUN/1/obj on/ADP/5/case top/NOUN/1/obl ,/PUNCT/8/punct a/DET/8/det plan/NOUN/5/appos',
        'plan appos plan',
      ],
    ],
    kept: ['put/VERB/0/root a/DET/3/det plan/NOUN/1/obj on/ADP/5/case top/NOUN/1/obl ,/PUNCT/8/punct a/DET/8/det peak/NOUN/5/appos'],
  },
  'pairs that hyphens join': {
    mend: hyphenatedPairs,
    mended: [
      [
        'A/DET/2/det hit/NOUN/7/nsubj -/PUNCT/4/punct and/CCONJ/6/cc -/PUNCT/4/punct run/NOUN/2/conj shocked/VERB/0/root us/PRON/7/obj',
        'A det run', 'hit compound run', 'and compound run', 'run nsubj shocked',
      ],
    ],
    kept: ['hits/NOUN/4/nsubj and/CCONJ/3/cc runs/NOUN/1/conj count/VERB/0/root'],
  },
  'verbs that hyphens join': {
    mend: hyphenatedVerbs,
    mended: [['rear/ADV/3/advmod -/PUNCT/1/punct ended/VERB/0/root it/PRON/3/obj', 'rear compound ended']],
    kept: ['well/ADV/2/advmod made/VERB/0/root'],
  },
  'two subjects of one verb': {
    mend: doubledSubjects,
    mended: [
      [
        'Hawks/PROPN/2/nsubj offered/VERB/0/root striker/NOUN/2/nsubj Tom/PROPN/3/appos a/DET/6/det deal/NOUN/2/obj',
        'Hawks nsubj offered', 'striker iobj offered',
      ],
      [
        'In/ADP/2/case Light/PROPN/9/obl ,/PUNCT/2/punct her/PRON/5/nmod:poss novel/NOUN/9/nsubj ,/PUNCT/5/punct Ann/PROPN/9/nsubj soon/ADV/9/advmod leaves/VERB/0/root',
        'novel appos Light', 'Ann nsubj leaves',
      ],
    ],
    kept: ['Hawks/PROPN/2/nsubj offered/VERB/0/root Tom/PROPN/2/iobj a/DET/5/det deal/NOUN/2/obj'],
  },
  'wholes in front of their number': {
    mend: frontedWholes,
    mended: [
      [
        'Of/ADP/2/case nine/NOUN/5/obl ,/PUNCT/2/punct two/NUM/5/nsubj left/VERB/0/root',
        'nine nmod two',
      ],
    ],
    kept: [
      'Of/ADP/2/case course/NOUN/5/obl ,/PUNCT/2/punct Ann/PROPN/5/nsubj left/VERB/0/root',
      'In/ADP/2/case May/PROPN/5/obl ,/PUNCT/2/punct two/NUM/5/nsubj left/VERB/0/root',
    ],
  },
  'what is left to play': {
    mend: amountsLeft,
    mended: [
      ['tied/VERB/0/root it/PRON/1/obj with/ADP/4/case 4:10/NUM/1/obl to/PART/6/mark play/VERB/1/advcl', 'play acl 4:10'],
    ],
    kept: ['flew/VERB/0/root with/ADP/3/case Ann/PROPN/1/obl to/PART/5/mark play/VERB/1/advcl'],
  },
  'names side by side': {
    mend: namesApart,
    mended: [['serve/VERB/0/root as/ADP/4/case Surgeon/PROPN/1/obl General/PROPN/1/obl', 'Surgeon compound General']],
    kept: ['met/VERB/0/root in/ADP/3/case Oslo/PROPN/1/obl Monday/PROPN/1/obl'],
  },
  'two words for what somebody becomes': {
    mend: doubledNames,
    mended: [
      [
        'made/VERB/0/root her/PRON/1/obj US/PROPN/4/compound Attorney/PROPN/1/xcomp General/ADJ/1/xcomp',
        'US compound General', 'Attorney nmod:desc General', 'General xcomp made',
      ],
    ],
    kept: ['made/VERB/0/root her/PRON/1/obj Attorney/PROPN/1/xcomp glad/ADJ/1/xcomp'],
  },
  'appositions behind "and"': {
    mend: joinedAppositions,
    mended: [
      [
        'Ann/PROPN/7/nsubj ,/PUNCT/3/punct editor/NOUN/1/appos ,/PUNCT/6/punct and/CCONJ/6/cc Tom/PROPN/3/appos left/VERB/0/root',
        'editor appos Ann', 'Tom conj Ann',
      ],
    ],
    kept: ['Ann/PROPN/4/nsubj and/CCONJ/1/cc editor/NOUN/1/appos left/VERB/0/root'],
  },
  'names behind a year': {
    mend: namesJoinedToYears,
    mended: [
      [
        'hit/VERB/0/root by/ADP/3/case Georges/PROPN/1/obl:agent in/ADP/5/case 1998/NUM/1/obl and/CCONJ/7/cc Katrina/PROPN/5/conj',
        'Katrina conj Georges',
      ],
    ],
    kept: [
      'hit/VERB/0/root by/ADP/3/case Georges/PROPN/1/obl:agent in/ADP/5/case 1998/NUM/1/obl and/CCONJ/8/cc in/ADP/8/case March/PROPN/5/conj',
    ],
  },
  'objects taken for clauses': {
    mend: lostObjects,
    mended: [
      [
        'argued/VERB/0/root he/PRON/4/nsubj was/AUX/4/aux feigning/VERB/1/ccomp illness/NOUN/1/ccomp',
        'illness obj feigning',
      ],
    ],
    kept: ['said/VERB/0/root he/PRON/4/nsubj was/AUX/4/cop king/NOUN/1/ccomp'],
  },
  'participles joined to nouns': {
    mend: participlesBehindNouns,
    mended: [
      [
        'came/VERB/0/root with/ADP/3/case guns/NOUN/1/obl ,/PUNCT/5/punct opening/VERB/3/conj fire/NOUN/5/obj',
        'opening advcl came',
      ],
    ],
    kept: ['enjoys/VERB/0/root music/NOUN/1/obj and/CCONJ/4/cc cooking/VERB/2/conj'],
  },
  'participles behind the verb of saying': {
    mend: participlesBehindSpeech,
    mended: [
      [
        'Boats/NOUN/2/nsubj sank/VERB/5/ccomp ,/PUNCT/2/punct officials/NOUN/5/nsubj said/VERB/0/root ,/PUNCT/7/punct urging/VERB/2/advcl caution/NOUN/7/obj',
        'urging advcl said',
      ],
    ],
    kept: [
      'Officials/NOUN/2/nsubj said/VERB/0/root boats/NOUN/4/nsubj sank/VERB/2/ccomp ,/PUNCT/6/punct killing/VERB/4/advcl two/NUM/6/obj',
    ],
  },
  'passives joined to the verb of saying': {
    mend: joinedPassives,
    mended: [
      [
        'say/VERB/0/root claims/NOUN/4/nsubj:pass were/AUX/4/aux:pass checked/VERB/1/ccomp and/CCONJ/7/cc were/AUX/7/aux:pass found/VERB/1/conj',
        'found conj checked',
      ],
    ],
    kept: [
      'were/AUX/2/aux:pass told/VERB/0/root claims/NOUN/5/nsubj:pass were/AUX/5/aux:pass checked/VERB/2/ccomp and/CCONJ/8/cc were/AUX/8/aux:pass freed/VERB/2/conj',
    ],
  },
  'phrases with "for"': {
    mend: phrasesWithFor,
    mended: [
      [
        'Kern/PROPN/2/nsubj served/VERB/0/root time/NOUN/2/obj for/SCONJ/7/mark conspiracy/NOUN/2/nsubj to/PART/7/mark deceive/VERB/5/acl',
        'for case conspiracy', 'conspiracy obl served',
      ],
    ],
    kept: ['It/PRON/2/expl helps/VERB/0/root for/SCONJ/6/mark firms/NOUN/6/nsubj to/PART/6/mark lend/VERB/2/csubj'],
  },
  'clauses with "who"': {
    mend: clausesWithWho,
    mended: [
      [
        'reach/VERB/0/root companions/NOUN/1/obj ,/PUNCT/7/punct who/PRON/7/nsubj were/AUX/7/cop from/ADP/7/case overseas/ADV/1/ccomp',
        'overseas acl:relcl companions',
      ],
    ],
    kept: ['asked/VERB/0/root who/PRON/3/nsubj left/VERB/1/ccomp'],
  },
  'subjects before what is said, told first': {
    mend: subjectsOfFrontedClauses,
    mended: [
      [
        'Kern/PROPN/7/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj led/VERB/1/acl:relcl ,/PUNCT/4/punct died/VERB/7/ccomp said/VERB/0/root his/PRON/9/nmod:poss lawyer/NOUN/7/iobj',
        'Kern nsubj died', 'lawyer nsubj said',
      ],
      [
        'She/PRON/5/nsubj was/AUX/3/aux:pass hit/VERB/5/ccomp ,/PUNCT/5/punct said/VERB/0/root police/NOUN/5/nsubj',
        'She nsubj:pass hit', 'police nsubj said',
      ],
    ],
    kept: [
      'He/PRON/2/nsubj said/VERB/0/root she/PRON/4/nsubj left/VERB/2/ccomp',
      'She/PRON/2/nsubj left/VERB/4/ccomp he/PRON/4/nsubj said/VERB/0/root',
    ],
  },
  'verbs joined to one of another number': {
    mend: joinedByNumber,
    mended: [
      [
        'hall/NOUN/2/nsubj/Number=Sing dates/VERB/0/root when/ADV/5/advmod settlers/NOUN/5/nsubj/Number=Plur came/VERB/2/advcl and/CCONJ/8/cc has/AUX/8/aux/Number=Sing|VerbForm=Fin stood/VERB/5/conj',
        'stood conj dates',
      ],
    ],
    kept: [
      'hall/NOUN/2/nsubj/Number=Sing dates/VERB/0/root when/ADV/5/advmod settlers/NOUN/5/nsubj/Number=Plur came/VERB/2/advcl and/CCONJ/7/cc stayed/VERB/5/conj/VerbForm=Fin',
      'settlers/NOUN/2/nsubj/Number=Plur came/VERB/0/root and/CCONJ/5/cc has/AUX/5/aux/Number=Sing|VerbForm=Fin stood/VERB/2/conj',
    ],
  },
  'participles taken for a noun': {
    mend: joinedParticiples,
    mended: [
      [
        'A/DET/3/det woman/NOUN/3/compound hit/NOUN/8/nsubj and/CCONJ/5/cc killed/VERB/3/conj/Tense=Past by/ADP/7/case cars/NOUN/5/obl:agent lived/VERB/0/root',
        'A det woman', 'woman nsubj lived', 'hit acl woman', 'killed conj hit',
      ],
    ],
    kept: ['A/DET/3/det pop/NOUN/3/compound hit/NOUN/6/nsubj and/CCONJ/5/cc song/NOUN/3/conj sold/VERB/0/root'],
  },
  'verbs that sentences have': {
    mend: lostPredicates,
    mended: [
      [
        'Customs/NOUN/2/compound agents/NOUN/0/root arrested/VERB/2/acl/Tense=Past smugglers/NOUN/3/obj ./PUNCT/2/punct',
        'agents nsubj arrested', 'arrested root -', 'smugglers obj arrested', 'Customs compound agents',
      ],
      [
        'The/DET/4/det quake/NOUN/4/compound injured/VERB/4/amod/Tense=Past tourists/NOUN/0/root ./PUNCT/4/punct',
        'The det quake', 'quake nsubj injured', 'tourists obj injured',
      ],
      [
        "Denny/PROPN/4/nmod:poss 's/PART/1/case closed/VERB/4/amod/Tense=Past stores/NOUN/0/root ./PUNCT/4/punct",
        'Denny nsubj closed', 'stores obj closed',
      ],
    ],
    kept: [
      'The/DET/3/det injured/VERB/3/amod/Tense=Past tourists/NOUN/0/root ./PUNCT/3/punct',
      'agents/NOUN/0/root arrested/VERB/1/acl/Tense=Past in/ADP/4/case Oslo/PROPN/2/obl ./PUNCT/1/punct',
    ],
  },
  'objects over which a verb is joined': {
    mend: crossedObjects,
    mended: [
      [
        'attacked/VERB/0/root/Tense=Past officers/NOUN/1/obj and/CCONJ/4/cc smashed/VERB/1/conj/Tense=Past windows/NOUN/2/conj',
        'windows obj smashed',
      ],
    ],
    kept: ['treated/VERB/0/root men/NOUN/1/obj and/CCONJ/5/cc wounded/VERB/5/amod/Tense=Past women/NOUN/2/conj'],
  },
  'who does what a gerund tells': {
    mend: subjectsOfGerunds,
    mended: [
      [
        'led/VERB/0/root to/SCONJ/4/mark protesters/NOUN/1/obl burning/VERB/3/acl cars/NOUN/4/obj',
        'protesters nsubj burning', 'burning advcl led',
      ],
      [
        'led/VERB/0/root to/SCONJ/5/mark the/DET/4/det airline/NOUN/1/obl cancelling/VERB/1/xcomp flights/NOUN/5/obj',
        'airline nsubj cancelling', 'cancelling advcl led',
      ],
    ],
    kept: ['spoke/VERB/0/root to/ADP/3/case protesters/NOUN/1/obl burning/VERB/3/acl cars/NOUN/4/obj'],
  },
} // prettier-ignore

describe.each(Object.entries(MENDS))('%s', (_, { mend, mended, kept }) => {
  const after = (tree: string): string[] => {
    const words = wordsOf(tree)
    mend(words)
    return arcs(words)
  }
  it.each(mended)('are mended in %s', (tree, ...expected) => {
    const found = after(tree)
    expect(expected.filter((arc) => !found.includes(arc))).toEqual([])
    expect(arcs(wordsOf(tree))).not.toEqual(found)
  })
  it.each(kept)('stay in %s', (tree) => {
    expect(after(tree)).toEqual(arcs(wordsOf(tree)))
  })
})

describe('a mend that would leave no tree', () => {
  const [talks, began] = [0, 1]
  it('changes nothing', () => {
    const words = wordsOf('Talks/NOUN/2/nsubj began/VERB/0/root')
    mended(words, (all) => Object.assign(all[began] ?? {}, { head: talks, relation: 'acl' }))
    expect(arcs(words)).toEqual(['Talks nsubj began', 'began root -'])
  })
  it('is told from one that leaves another tree', () => {
    const words = wordsOf('Talks/NOUN/2/nsubj began/VERB/0/root')
    mended(words, (all) => Object.assign(all[talks] ?? {}, { relation: 'obj' }))
    expect(arcs(words)).toEqual(['Talks obj began', 'began root -'])
  })
})
