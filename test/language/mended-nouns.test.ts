import { resumptions } from '../../src/language/decode/appositions.ts'
import { participlesBehindNouns, phrasesWithFor } from '../../src/language/decode/attachments.ts'
import { interpolatedSpeech } from '../../src/language/decode/contents.ts'
import { amountsLeft, frontedWholes, pickedNumbers } from '../../src/language/decode/counts.ts'
import { hyphenatedPairs, hyphenatedVerbs } from '../../src/language/decode/hyphens.ts'
import {
  doubledNames,
  joinedAppositions,
  namesApart,
  namesJoinedToYears,
} from '../../src/language/decode/one-of-each.ts'
import { testMends } from './mended.ts'

testMends({
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
}) // prettier-ignore
