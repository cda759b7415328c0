import type { Ontology } from '../../model/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Place, Quotations } from '../quotations.ts'
import type { Option } from '../antecedents/option.ts'

/**
 * Nobody speaks of oneself by name, or as "he" or "she", in words of one's own that are quoted whole, nor by name in those
 * that "he said" stands behind.
 */
export function isSayable(pronoun: Candidate, { chain }: Option, quotations: Quotations, ontology: Ontology): boolean {
  const members = chain?.members ?? []
  if (members.some((member) => isInReport(member, pronoun, ontology))) return false
  const isSpeaker = ({ tree, token }: Place): boolean => members.some((member) => isAt(member, tree, token))
  const own = quotations.at(pronoun.tree, pronoun.head)
  if (own?.direct && own.speaker && isSpeaker(own.speaker)) return false
  return !members.some((member) => {
    if (ontology.table('pronoun').get(member.lemma) === 'speaker') return false
    const quotation = quotations.at(member.tree, member.head)
    return quotation?.direct && quotation.speaker && isAt(pronoun, quotation.speaker.tree, quotation.speaker.token)
  })
}

const isAt = (mention: Candidate, tree: MentionTree, token: number): boolean =>
  mention.tree === tree && mention.first <= token && token <= mention.last && !isInside(mention, token)

/** Whether the token heads a phrase inside the mention's own: "Lind" in "Lind's lawyer". */
const isInside = ({ tree, head, name }: Candidate, token: number): boolean =>
  token !== head && !(name && name.first <= token && token <= name.last) && !tree.is(token, 'compound', 'flat', 'appos')

/** "Berg" in "Berg was on probation, he said"; a body may be named in what it says: "Nordal will cut 300 jobs, it said". */
function isInReport(member: Candidate, { tree, head, gender }: Candidate, ontology: Ontology): boolean {
  if (
    gender === undefined ||
    member.tree !== tree ||
    member.form === 'pronoun' ||
    member.head > head ||
    !tree.is(head, 'nsubj')
  )
    return false
  const verb = tree.token(head).head
  if (verb < 0 || !ontology.reportingWords.has(tree.lemma(verb))) return false
  const content = tree.is(verb, 'parataxis')
    ? tree.token(verb).head
    : tree.all(verb, 'ccomp', 'parataxis').find((at) => at < head)
  return content !== undefined && content < head && tree.dominates(content, member.head)
}
