import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleFromText, type ArticleReading } from '../../src/index.ts'
import { loadNewsgraph } from '../../src/node/index.ts'

const FILE = 'ontology/examples/own-words.ttl'
const TEXT =
  'Burgrave Anna Lindt resigned. The mayor thanked Mx Robin Vale for the gift. Ann Lee, a Whig, resigned on Monday.'

const labels = ({ entities }: ArticleReading): string[] =>
  entities.filter(({ type, named }) => type === 'person' && named).map(({ label }) => label)
const parties = ({ statements, entities }: ArticleReading): (string | undefined)[][] =>
  statements
    .filter(({ rule }) => rule === 'party-membership')
    .map(({ subject, relation, object }) => {
      const term = object!.term
      const party = entities.find(({ id }) => term.kind === 'entity' && id === term.entity)
      return [subject.phrase.text, relation.property, party?.label]
    })

describe('a file of words of one’s own, as ontology/README.md shows it', () => {
  let plain: ArticleReading
  let taught: ArticleReading
  beforeAll(async () => {
    const read = async (ontology: readonly string[]) => (await loadNewsgraph({ ontology })).read(articleFromText(TEXT))
    ;[plain, taught] = [await read([]), await read([FILE])]
  })

  it('is the one in the folder', () => {
    expect(readFileSync('ontology/README.md', 'utf8')).toContain(readFileSync(FILE, 'utf8').trim())
  })

  it('teaches titles and honorifics', () => {
    expect(labels(plain)).toEqual(expect.arrayContaining(['Burgrave Anna Lindt', 'Mx Robin Vale']))
    expect(labels(taught)).toEqual(expect.arrayContaining(['Anna Lindt', 'Robin Vale']))
  })

  it('teaches a word for members of a party, and a relation of its own', () => {
    expect(parties(plain)).toEqual([])
    expect(parties(taught)).toEqual([['Ann Lee', 'standsFor', 'Whig Party']])
  })
})
