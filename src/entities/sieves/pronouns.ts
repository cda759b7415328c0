import type { Ontology } from '../../model/index.ts'
import type { Candidate } from '../mentions/index.ts'
import { agrees, agreesAsGroup, isOneOfGroup } from '../pronouns/agreement.ts'
import { isBindable } from '../pronouns/binding.ts'
import type { Option } from '../pronouns/option.ts'
import { isSayable } from '../pronouns/speech.ts'
import { yields } from '../pronouns/yields.ts'
import { conjuncts, marker } from '../../syntax/nominal.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** How many sentences back an antecedent may stand. */
const REACH = 4

/** Joins a pronoun and what it probably stands for, of what agrees and the grammar allows: "India … its relationship". */
export const pronouns: Sieve = {
  apply(context) {
    const { chains, ontology, antecedents } = context
    for (const pronoun of chains.candidates) {
      const kind = ontology.table('pronoun').get(pronoun.lemma)
      if (pronoun.form !== 'pronoun' || kind === undefined || kind === 'speaker') continue
      if (/sel(f|ves)$/.test(pronoun.lemma)) {
        const subject = ofReflexive(context, pronoun)
        if (subject) chains.join(subject, pronoun)
        continue
      }
      const giver = giverOfPromise(context, pronoun)
      if (giver && chains.join(giver, pronoun)) continue
      const chosen = antecedents.choose({ pronoun, kind, options: optionsOf(context, pronoun) }, context)
      if (chosen?.chain) chains.join(chosen.candidate, pronoun)
      else if (chosen) chains.group(pronoun, namedWith(chosen.candidate, context))
    }
  },
}

/** Everybody that a coordination names, by its first member. */
const namedWith = ({ tree, head }: Candidate, { chains }: SieveContext): Candidate[] =>
  conjuncts(tree, head).flatMap((each) => chains.at(tree, each) ?? [])

/** A reflexive is bound by the subject of its clause (Chomsky 1981, principle A). */
function ofReflexive({ chains, ontology }: SieveContext, pronoun: Candidate): Candidate | undefined {
  const { tree } = pronoun
  for (const governor of tree.ancestors(pronoun.head)) {
    const subject = tree.first(governor, 'nsubj')
    const candidate = subject === undefined ? undefined : chains.at(tree, subject)
    if (candidate) return agrees(pronoun, chains.of(candidate), ontology) ? candidate : undefined
  }
  return undefined
}

/** "A promise from the company that it would pay": who gives it is bound by it. */
function giverOfPromise({ chains, ontology }: SieveContext, pronoun: Candidate): Candidate | undefined {
  const { tree, head } = pronoun
  const clause = tree.token(head).head
  const noun = clause < 0 ? -1 : tree.token(clause).head
  if (!tree.is(head, 'nsubj') || noun < 0 || !ontology.words('promiseNoun').has(tree.lemma(noun))) return undefined
  const from = tree.all(noun, 'nmod').find((each) => marker(tree, each) === 'from')
  const giver = from === undefined ? undefined : chains.at(tree, from)
  return giver && agrees(pronoun, chains.of(giver), ontology) ? giver : undefined
}

/** Chains with a mention shortly before the pronoun or behind it in its sentence, the nearest first, and pairs that "they" may mean. */
function optionsOf(context: SieveContext, pronoun: Candidate): Option[] {
  const { chains, ontology, quotations } = context
  const found = new Map<unknown, Option>()
  for (const candidate of nearestFirst(context, pronoun)) {
    if (candidate.form === 'adjective' || isMeasure(candidate, ontology)) continue
    const group: Option = { candidate, chain: undefined }
    if (agreesAsGroup(pronoun, candidate, chains) && isBindable(pronoun, group, ontology)) found.set(candidate, group)
    const chain = chains.of(candidate)
    const option = { candidate, chain }
    if (
      chain !== chains.of(pronoun) &&
      !isOneOfGroup(pronoun, candidate, chains) &&
      !found.has(chain) &&
      agrees(pronoun, chain, ontology) &&
      isBindable(pronoun, option, ontology) &&
      isSayable(pronoun, option, quotations, ontology)
    )
      found.set(chain, option)
  }
  const all = [...found.values()]
  return all.filter((option) => !all.some((other) => yields(pronoun, option, other, ontology)))
}

function nearestFirst({ chains }: SieveContext, pronoun: Candidate): Candidate[] {
  const { candidates } = chains
  const sentence = pronoun.tree.sentence.index
  const found: Candidate[] = []
  for (let order = pronoun.order - 1; order >= 0; order--) {
    const candidate = candidates[order]
    if (!candidate || sentence - candidate.tree.sentence.index > REACH) break
    found.push(candidate)
  }
  for (let order = pronoun.order + 1; candidates[order]?.tree === pronoun.tree; order++) {
    const candidate = candidates[order]
    if (candidate && candidate.form !== 'pronoun' && chains.of(candidate).first === candidate) found.push(candidate)
  }
  return found
}

/** "500 miles" is nothing that a pronoun takes up. */
const isMeasure = ({ lemma, modifiers }: Candidate, ontology: Ontology): boolean =>
  ontology.words('measureNoun').has(lemma) || (lemma === 'lot' && modifiers.length === 0)
