import type { CodedClass, Ontology } from '../../model/index.ts'
import { isDoneByAgents } from '../agentive.ts'
import type { MentionTree } from '../mention-tree.ts'
import { nameText, nameWords, type Draft } from './candidate.ts'

/**
 * A name of one word that the model takes for a person's is a body's where the article says so: it is called "it" ("Tolvik said it had
 * agreed to buy"), has officers of companies ("Tolvik's chief executive"), or is read as a body's or a place's elsewhere.
 */
export function withToldBodies(drafts: readonly Draft[], ontology: Ontology): readonly Draft[] {
  const partsOfPeople = new Set(
    drafts.flatMap((draft) =>
      draft.type === 'person' && (nameWords(draft).length > 1 || isKnownPerson(draft)) ? nameWords(draft) : [],
    ),
  )
  const isOpen = (draft: Draft): boolean =>
    draft.form === 'name' &&
    draft.type === 'person' &&
    nameWords(draft).length === 1 &&
    !partsOfPeople.has(nameText(draft))
  const elsewhere = new Set(
    drafts.flatMap((draft) =>
      draft.form === 'name' && BODIES.has(draft.type) && !draft.entry ? [nameText(draft)] : [],
    ),
  )
  const told = new Set(
    drafts.flatMap((draft) =>
      isOpen(draft) && (elsewhere.has(nameText(draft)) || isCalledIt(draft, ontology) || hasOfficers(draft, ontology))
        ? [nameText(draft)]
        : [],
    ),
  )
  return drafts.map((draft) =>
    isOpen(draft) && told.has(nameText(draft)) ? { ...draft, type: 'organization' } : draft,
  )
}

const BODIES: ReadonlySet<string> = new Set(['organization', 'place'])

/** By a title, a given name or the gazetteer. */
const isKnownPerson = ({ titles, gender, entry }: Draft): boolean =>
  titles.length > 0 || gender !== undefined || entry !== undefined

/** The subject of "it" in what it says, of something that only agents do. */
function isCalledIt({ tree, head }: Draft, ontology: Ontology): boolean {
  const verb = tree.token(head).head
  if (verb < 0 || !tree.is(head, 'nsubj') || !ontology.reportingWords.has(tree.lemma(verb))) return false
  return tree.all(verb, 'ccomp').some((clause) => {
    const subject = tree.first(clause, 'nsubj')
    return subject !== undefined && isIt(tree, subject, ontology) && isDoneByAgents(tree.lemma(clause), ontology)
  })
}

const isIt = (tree: MentionTree, at: number, ontology: Ontology): boolean =>
  ontology.table('pronoun').get(tree.token(at).text.toLowerCase()) === 'thing'

const COMPANY: CodedClass = 'Company'

/** "Tolvik's chief executive". */
function hasOfficers({ tree, head }: Draft, ontology: Ontology): boolean {
  const noun = tree.token(head).head
  if (noun < 0 || !tree.is(head, 'nmod:poss')) return false
  const words = [...tree.all(noun, 'compound', 'amod').filter((at) => at < noun), noun]
    .map((at) => tree.lemma(at))
    .join(' ')
  return ontology.table('ownedNoun').get(words) === COMPANY && ontology.words('titleWord').has(tree.lemma(noun))
}
