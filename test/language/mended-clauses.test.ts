import { aimsOfTreatments, lostObjects, participlesBehindSpeech } from '../../src/language/decode/attachments.ts'
import {
  infinitivesBehindCalls,
  joinedByNumber,
  joinedParticiples,
  objectsBeforeVerbs,
  objectsOfFrontedGerunds,
  subjectsOfFrontedClauses,
} from '../../src/language/decode/clause-subjects.ts'
import { soleRecipients } from '../../src/language/decode/complements.ts'
import { clausesOfObjectQualities } from '../../src/language/decode/qualities.ts'
import { circumstancesOfSpeech, contentsBeforeSpeech } from '../../src/language/decode/contents.ts'
import { objectsOfJoinedVerbs, subjectsOfGerunds } from '../../src/language/decode/joined-verbs.ts'
import { lostPredicates, nearDeeds, pastsLikeNouns } from '../../src/language/decode/lost-predicates.ts'
import { doubledSubjects } from '../../src/language/decode/one-of-each.ts'
import { testMends } from './mended.ts'

testMends({
  'pasts that look like nouns': {
    mend: pastsLikeNouns,
    mended: [
      ['A/DET/3/det drone/NOUN/3/compound hit/NOUN/0/root Odesa/PROPN/3/obj', 'drone nsubj hit', 'A det drone', 'Odesa obj hit'],
      ['Snow/NOUN/2/compound hit/NOUN/0/root Lima/PROPN/2/appos', 'Snow nsubj hit', 'Lima obj hit'],
    ],
    kept: [
      'Her/PRON/2/nmod:poss hit/NOUN/5/nsubj ,/PUNCT/4/punct Rain/PROPN/2/appos sold/VERB/0/root',
      'A/DET/3/det pop/NOUN/3/compound hit/NOUN/0/root from/ADP/5/case Peru/PROPN/3/nmod',
    ],
  },
  'objects before verbs': {
    mend: objectsBeforeVerbs,
    mended: [
      [
        'Gold/NOUN/2/nsubj rose/VERB/0/root after/SCONJ/5/mark Chad/PROPN/5/obj cut/VERB/2/advcl taxes/NOUN/5/obj',
        'Chad nsubj cut',
      ],
    ],
    kept: ['Gold/NOUN/2/nsubj rose/VERB/0/root after/SCONJ/4/mark cutting/VERB/2/advcl taxes/NOUN/4/obj'],
  },
  'what somebody is called on to do': {
    mend: infinitivesBehindCalls,
    mended: [
      [
        'Chad/PROPN/2/nsubj called/VERB/0/root on/ADP/4/case Mali/PROPN/2/obl to/PART/6/mark leave/VERB/2/advcl',
        'leave xcomp called',
      ],
    ],
    kept: ['Chad/PROPN/2/nsubj drove/VERB/0/root to/ADP/4/case Mali/PROPN/2/obl to/PART/6/mark trade/VERB/2/advcl'],
  },
  'what a second verb is done to': {
    mend: objectsOfJoinedVerbs,
    mended: [
      [
        'Storms/NOUN/2/nsubj flooded/VERB/0/root streets/NOUN/2/obj and/CCONJ/6/cc damaged/VERB/2/conj bridges/NOUN/3/conj',
        'bridges obj damaged', 'and cc damaged',
      ],
    ],
    kept: ['Storms/NOUN/2/nsubj flooded/VERB/0/root streets/NOUN/2/obj and/CCONJ/5/cc fields/NOUN/3/conj'],
  },
  'clauses of qualities that are objects': {
    mend: clausesOfObjectQualities,
    mended: [
      [
        'Lee/PROPN/2/nsubj pleaded/VERB/0/root guilty/ADJ/2/obj to/SCONJ/5/mark lying/VERB/3/advcl',
        'lying advcl pleaded',
      ],
    ],
    kept: ['Lee/PROPN/2/nsubj seems/VERB/0/root keen/ADJ/2/xcomp to/SCONJ/5/mark leaving/VERB/3/advcl'],
  },
  'what somebody all but did': {
    mend: nearDeeds,
    mended: [
      [
        'Reed/PROPN/2/nsubj had/AUX/0/root all/DET/5/advmod but/CCONJ/5/cc resigned/VERB/2/conj',
        'resigned root -', 'had aux resigned', 'Reed nsubj resigned', 'all advmod resigned', 'but fixed all',
      ],
    ],
    kept: ['Reed/PROPN/2/nsubj won/VERB/0/root all/DET/2/obj but/CCONJ/5/cc lost/VERB/2/conj'],
  },
  'what a treatment is for': {
    mend: aimsOfTreatments,
    mended: [
      [
        'Lee/PROPN/2/nsubj rested/VERB/0/root after/ADP/4/case surgery/NOUN/2/obl to/PART/6/mark heal/VERB/2/advcl',
        'heal acl surgery',
      ],
    ],
    kept: [
      'Lee/PROPN/2/nsubj rested/VERB/0/root after/ADP/4/case work/NOUN/2/obl to/PART/6/mark heal/VERB/2/advcl',
    ],
  },
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
  'objects that look like recipients': {
    mend: (words) => soleRecipients(words, { words: () => new Set(['told']), table: () => new Map() }),
    mended: [['gave/VERB/0/root himself/PRON/1/iobj up/ADP/1/compound:prt', 'himself obj gave']],
    kept: ['gave/VERB/0/root him/PRON/1/iobj bread/NOUN/1/obj', 'told/VERB/0/root him/PRON/1/iobj'],
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
}) // prettier-ignore
