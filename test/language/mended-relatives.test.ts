import { subjectsBehindAs } from '../../src/language/decode/clause-subjects.ts'
import { joinedFieldsOfTitles } from '../../src/language/decode/parts-of-titles.ts'
import { objectsBehindQualities } from '../../src/language/decode/qualities.ts'
import { namesSaidOfWhose, qualitiesLikeClauses } from '../../src/language/decode/relatives.ts'
import { sequenceOfTenses } from '../../src/language/decode/sequence-of-tenses.ts'
import { testMends } from './mended.ts'

testMends({
  'names that are said of whose subject': {
    mend: namesSaidOfWhose,
    mended: [
      [
        'Vantor/PROPN/9/nsubj ,/PUNCT/6/punct whose/PRON/4/nmod:poss owner/NOUN/9/nsubj is/AUX/6/cop Ian/PROPN/4/appos Moss/PROPN/6/flat ,/PUNCT/1/punct grew/VERB/0/root',
        'owner nsubj Ian',
        'Ian acl:relcl Vantor',
      ],
      [
        'Ann/PROPN/9/nsubj Lee/PROPN/1/flat ,/PUNCT/7/punct whose/PRON/5/nmod:poss boss/NOUN/1/nsubj is/AUX/7/cop Kern/PROPN/1/appos ,/PUNCT/1/punct left/VERB/0/root',
        'boss nsubj Kern',
        'Kern acl:relcl Ann',
      ],
    ],
    kept: [
      'Vantor/PROPN/9/nsubj ,/PUNCT/6/punct whose/PRON/4/nmod:poss owner/NOUN/6/nsubj is/AUX/6/cop Moss/PROPN/1/acl:relcl ,/PUNCT/1/punct it/PRON/9/expl grew/VERB/0/root',
      'Vantor/PROPN/8/nsubj ,/PUNCT/5/punct whose/PRON/4/nmod:poss owner/NOUN/5/nsubj left/VERB/1/acl:relcl Moss/PROPN/5/obj ,/PUNCT/1/punct grew/VERB/0/root',
    ],
  },
  'qualities that are clauses': {
    mend: qualitiesLikeClauses,
    mended: [
      [
        'domes/NOUN/0/root whose/PRON/3/nmod:poss walls/NOUN/5/nsubj are/AUX/5/cop thick/ADJ/1/amod',
        'thick acl:relcl domes',
      ],
    ],
    kept: ['domes/NOUN/0/root too/ADV/3/advmod thick/ADJ/1/amod', 'thick/ADJ/2/amod domes/NOUN/0/root'],
  },
  'who does the same': {
    mend: subjectsBehindAs,
    mended: [
      [
        'Chad/PROPN/2/nsubj left/VERB/0/root ,/PUNCT/5/punct as/ADP/6/case did/AUX/2/advcl Mali/PROPN/2/obl',
        'Mali nsubj did',
        'as mark did',
      ],
      [
        'Chad/PROPN/2/nsubj left/VERB/0/root ,/PUNCT/5/punct as/SCONJ/5/mark did/AUX/2/advcl Mali/PROPN/5/obj',
        'Mali nsubj did',
      ],
      [
        'bridges/NOUN/3/nsubj:pass were/AUX/3/aux:pass shut/VERB/0/root ,/PUNCT/8/punct as/SCONJ/8/mark were/AUX/8/cop the/DET/8/det roads/NOUN/3/advcl',
        'roads nsubj were',
        'as mark were',
        'were advcl shut',
      ],
    ],
    kept: [
      'Chad/PROPN/2/nsubj left/VERB/0/root as/SCONJ/5/mark Mali/PROPN/5/nsubj did/AUX/2/advcl',
      'Chad/PROPN/2/nsubj acted/VERB/0/root as/ADP/4/case host/NOUN/2/obl',
    ],
  },
  'fields of a title that "and" joins': {
    mend: joinedFieldsOfTitles,
    mended: [
      [
        'Ann/PROPN/8/nsubj ,/PUNCT/4/punct the/DET/4/det Trade/NOUN/1/appos and/CCONJ/7/cc Labour/NOUN/7/compound Minister/PROPN/4/appos left/VERB/0/root',
        'Minister appos Ann',
        'Trade compound Minister',
        'Labour conj Trade',
        'and cc Labour',
        'the det Minister',
      ],
    ],
    kept: [
      'Ann/PROPN/8/nsubj ,/PUNCT/4/punct a/DET/4/det lawyer/NOUN/1/appos and/CCONJ/7/cc tax/NOUN/7/compound expert/NOUN/4/conj left/VERB/0/root',
    ],
  },
  'what is dismissed as what': {
    mend: objectsBehindQualities,
    mended: [
      [
        'He/PRON/2/nsubj dismissed/VERB/0/root as/ADP/5/case false/ADJ/5/amod claims/NOUN/2/obl/Number=Plur that/SCONJ/8/mark they/PRON/8/nsubj lied/VERB/5/acl',
        'claims obj dismissed',
        'false obl dismissed',
        'as case false',
      ],
    ],
    kept: [
      'They/PRON/2/nsubj worked/VERB/0/root as/ADP/5/case senior/ADJ/5/amod advisers/NOUN/2/obl/Number=Plur in/ADP/7/case Rome/PROPN/5/nmod',
      'They/PRON/3/nsubj:pass were/AUX/3/aux:pass used/VERB/0/root as/ADP/6/case new/ADJ/6/amod signs/NOUN/3/obl/Number=Plur that/SCONJ/9/mark it/PRON/9/nsubj grew/VERB/6/acl',
    ],
  },
  'what is said by its tense': {
    mend: sequenceOfTenses,
    mended: [
      [
        'Moss/PROPN/2/nsubj said/VERB/0/root/Tense=Past|VerbForm=Fin he/PRON/4/nsubj lied/VERB/2/ccomp/Tense=Past|VerbForm=Fin and/CCONJ/8/cc Lee/PROPN/8/nsubj had/AUX/8/aux/Tense=Past|VerbForm=Fin fled/VERB/2/conj',
        'fled conj lied',
      ],
      [
        'Moss/PROPN/2/nsubj said/VERB/0/root/Tense=Past|VerbForm=Fin he/PRON/4/nsubj lied/VERB/2/ccomp/Tense=Past|VerbForm=Fin ,/PUNCT/8/punct but/CCONJ/8/cc voters/NOUN/8/nsubj disagree/VERB/4/conj/Tense=Pres|VerbForm=Fin',
        'disagree conj said',
      ],
    ],
    kept: [
      'Moss/PROPN/2/nsubj said/VERB/0/root/Tense=Past|VerbForm=Fin he/PRON/4/nsubj lied/VERB/2/ccomp/Tense=Past|VerbForm=Fin and/CCONJ/7/cc Lee/PROPN/7/nsubj fled/VERB/2/conj/Tense=Past|VerbForm=Fin',
      'Moss/PROPN/2/nsubj said/VERB/0/root/Tense=Past|VerbForm=Fin he/PRON/4/nsubj lied/VERB/2/ccomp/Tense=Past|VerbForm=Fin ,/PUNCT/9/punct and/CCONJ/9/cc Lee/PROPN/9/nsubj had/AUX/9/aux/Tense=Past|VerbForm=Fin fled/VERB/2/conj',
      'Moss/PROPN/2/nsubj said/VERB/0/root/Tense=Past|VerbForm=Fin he/PRON/4/nsubj lied/VERB/2/ccomp/Tense=Past|VerbForm=Fin ,/PUNCT/8/punct but/CCONJ/8/cc voters/NOUN/8/nsubj fled/VERB/4/conj/Tense=Past|VerbForm=Fin',
      'Moss/PROPN/2/nsubj says/VERB/0/root/Tense=Pres|VerbForm=Fin he/PRON/4/nsubj lied/VERB/2/ccomp/Tense=Past|VerbForm=Fin ,/PUNCT/8/punct but/CCONJ/8/cc voters/NOUN/8/nsubj disagree/VERB/4/conj/Tense=Pres|VerbForm=Fin',
    ],
  },
})
