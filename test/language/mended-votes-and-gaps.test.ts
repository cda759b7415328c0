import { gappedClauses, gappedPhrases } from '../../src/language/decode/gapped-clauses.ts'
import { answersBehindVotes, habits } from '../../src/language/decode/habits-and-answers.ts'
import { compoundsLikeRecipients, verbsLikeAdjectives } from '../../src/language/decode/torn-nouns.ts'
import { testMends } from './mended.ts'

testMends({
  'clauses that leave their verb out': {
    mend: gappedClauses,
    mended: [
      [
        'Mills/PROPN/2/nsubj won/VERB/0/root 3/NUM/4/nummod seats/NOUN/2/obj and/CCONJ/6/cc Gray/PROPN/4/conj two/NUM/4/conj',
        'Gray conj Mills',
        'two conj seats',
        'and cc Gray',
      ],
      [
        'Chad/PROPN/2/nsubj took/VERB/0/root 9/NUM/4/nummod %/SYM/2/obj ,/PUNCT/6/punct Mali/PROPN/8/nsubj 8/NUM/8/nummod %/SYM/2/conj',
        'Mali conj Chad',
        '% conj %',
      ],
    ],
    kept: [
      'Mills/PROPN/2/nsubj owns/VERB/0/root 3/NUM/4/nummod mines/NOUN/2/obj in/ADP/6/case Chad/PROPN/4/nmod and/CCONJ/8/cc Mali/PROPN/6/conj',
      'Mills/PROPN/2/nsubj won/VERB/0/root 3/NUM/4/nummod seats/NOUN/2/obj and/CCONJ/7/cc Gray/PROPN/7/nsubj won/VERB/2/conj two/NUM/7/obj',
    ],
  },
  'phrases that leave their verb out': {
    mend: gappedPhrases,
    mended: [
      [
        'Chad/PROPN/3/nsubj:pass was/AUX/3/aux:pass led/VERB/0/root by/ADP/5/case Lee/PROPN/3/obl:agent and/CCONJ/7/cc Mali/PROPN/5/conj by/ADP/9/case Kern/PROPN/3/obl:agent',
        'Mali conj Chad',
        'Kern conj Lee',
      ],
    ],
    kept: [
      'Chad/PROPN/3/nsubj:pass was/AUX/3/aux:pass led/VERB/0/root by/ADP/5/case Lee/PROPN/3/obl:agent and/CCONJ/7/cc Kern/PROPN/5/conj in/ADP/9/case May/PROPN/3/obl',
      'Lee/PROPN/3/nsubj:pass was/AUX/3/aux:pass charged/VERB/0/root with/ADP/5/case theft/NOUN/3/obl and/CCONJ/7/cc assault/NOUN/5/conj with/ADP/9/case intent/NOUN/7/nmod',
    ],
  },
  'what is voted': {
    mend: answersBehindVotes,
    mended: [
      ['Ann/PROPN/2/nsubj voted/VERB/0/root no/ADV/2/advmod on/ADP/5/case tax/NOUN/2/obl', 'no obj voted'],
      ['Ann/PROPN/2/nsubj voted/VERB/0/root yes/INTJ/2/xcomp', 'yes obj voted'],
    ],
    kept: [
      'Ann/PROPN/2/nsubj said/VERB/0/root no/INTJ/2/discourse',
      'Ann/PROPN/2/nsubj voted/VERB/0/root no/DET/4/det budget/NOUN/2/obj',
    ],
  },
  'what was done once': {
    mend: habits,
    mended: [
      ['plant/NOUN/2/nsubj used/VERB/0/root to/PART/4/mark make/VERB/2/advcl tanks/NOUN/4/obj', 'make xcomp used'],
    ],
    kept: [
      'plant/NOUN/3/nsubj:pass was/AUX/3/aux:pass used/VERB/0/root to/PART/5/mark make/VERB/3/advcl tanks/NOUN/5/obj',
      'firm/NOUN/2/nsubj used/VERB/0/root cash/NOUN/2/obj to/PART/5/mark buy/VERB/2/advcl mills/NOUN/5/obj',
    ],
  },
  'compounds that look like two objects': {
    mend: compoundsLikeRecipients,
    mended: [
      [
        'Acme/PROPN/2/nsubj cut/VERB/0/root its/PRON/4/nmod:poss profit/NOUN/2/iobj/Number=Sing forecast/NOUN/2/obj/Number=Sing',
        'profit compound forecast',
        'its nmod:poss forecast',
      ],
    ],
    kept: [
      'Acme/PROPN/2/nsubj gave/VERB/0/root its/PRON/4/nmod:poss founder/NOUN/2/iobj/Number=Sing credit/NOUN/2/obj/Number=Sing',
    ],
  },
  'verbs that look like adjectives': {
    mend: (words) => {
      verbsLikeAdjectives(words)
      const verb = words[1]
      if (verb?.upos === 'VERB') verb.relation = 'verb'
    },
    mended: [['Liberals/NOUN/2/nsubj/Number=Plur open/ADJ/0/root/Degree=Pos talks/NOUN/2/obj', 'open verb -']],
    kept: ['shops/NOUN/3/nsubj/Number=Plur are/AUX/3/cop open/ADJ/0/root/Degree=Pos'],
  },
})
