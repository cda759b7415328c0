import { participlesBehindNouns } from '../../src/language/decode/attachments.ts'
import { interpolatedSpeech } from '../../src/language/decode/contents.ts'
import { amountsLeft, frontedWholes } from '../../src/language/decode/counts.ts'
import { joinedRelatives } from '../../src/language/decode/joined-verbs.ts'
import { comparedWith, membersOfLists } from '../../src/language/decode/lists.ts'
import { hyphenatedPairs, hyphenatedVerbs } from '../../src/language/decode/hyphens.ts'
import { namesApart } from '../../src/language/decode/one-of-each.ts'
import { testMends } from './mended.ts'

testMends({
  'what amounts are compared with': {
    mend: comparedWith,
    mended: [
      [
        'Norvik/PROPN/2/nsubj owes/VERB/0/root as/ADV/4/advmod much/ADJ/2/obj as/ADP/6/case $/SYM/2/obl',
        '$ obl much',
      ],
    ],
    kept: ['Norvik/PROPN/2/nsubj owes/VERB/0/root much/ADJ/2/obj as/ADP/6/case a/DET/6/det firm/NOUN/2/obl'],
  },
  'members of lists': {
    mend: membersOfLists,
    mended: [
      [
        'Ann/PROPN/2/nsubj bought/VERB/0/root mills/NOUN/2/obj ,/PUNCT/5/punct boats/NOUN/2/parataxis and/CCONJ/7/cc farms/NOUN/5/conj',
        'boats conj mills', 'farms conj mills',
      ],
    ],
    kept: [
      'Ann/PROPN/2/nsubj bought/VERB/0/root mills/NOUN/2/obj ,/PUNCT/5/punct sources/NOUN/2/parataxis',
    ],
  },
  'verbs joined to relative clauses': {
    mend: joinedRelatives,
    mended: [
      [
        'protests/NOUN/0/root of/ADP/3/case nurses/NOUN/1/nmod who/PRON/5/nsubj left/VERB/3/acl:relcl/Tense=Past and/CCONJ/7/cc warned/VERB/1/conj/Tense=Past',
        'warned conj left',
      ],
    ],
    kept: [
      'nurses/NOUN/2/nsubj left/VERB/0/root/Tense=Past and/CCONJ/4/cc warned/VERB/2/conj/Tense=Past',
    ],
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
}) // prettier-ignore
