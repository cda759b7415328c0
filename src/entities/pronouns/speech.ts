import type { Ontology } from '../../model/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Place, Quotations } from '../quotations.ts'
import type { Option } from '../antecedents/option.ts'

/** Nobody speaks of oneself by name, or as "he" or "she", in words of one's own that are quoted whole. */
export function isSayable(pronoun: Candidate, { chain }: Option, quotations: Quotations, ontology: Ontology): boolean {
  const members = chain?.members ?? []
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
