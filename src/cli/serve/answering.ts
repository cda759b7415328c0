import { NewsgraphError } from '../../model/index.ts'
import { openSparql } from '../../node/sparql/open.ts'
import { sent } from '../build/messages.ts'
import { withGraph } from '../query/askable.ts'
import { Given } from '../questions/parameters.ts'
import { questions } from '../questions/questions.ts'
import { UsageError } from '../usage-error.ts'
import type { Answer, AnsweringOptions, Asked } from './messages.ts'

/** A process that answers questions, one after the other; an Answerer starts it, and ends it where it takes too long. */
const tell = (answer: Answer): void => void process.send?.(answer)

/** In UTF-16 code units. */
const LONGEST = 16 << 20

// Who interrupts the server means the process that started this one, which ends it.
process.on('SIGINT', () => undefined)

try {
  const { graph, ontology, ...choice } = JSON.parse(process.argv[2] ?? '{}') as AnsweringOptions
  const known = ontology === undefined ? {} : { ontology }
  const sparql = await openSparql(graph, { ...choice, ...known })
  await withGraph(graph, known, async (opened) => {
    const answer = async (asked: Asked): Promise<string> => {
      if ('query' in asked) return sparql.answer(asked.query, asked.format)
      const question = questions.get(asked.question)
      if (question === undefined) throw new UsageError(`There is no question ${JSON.stringify(asked.question)}.`)
      const answers = await question.answer(opened, new Given(new Map(asked.given), question.parameters))
      return JSON.stringify({ question: question.name, answers })
    }
    process.on('message', (asked: Asked) => {
      answer(asked).then(
        (document) => tell(document.length > LONGEST ? { error: sent(tooLong()) } : { document }),
        (error: unknown) => tell({ error: sent(error) }),
      )
    })
    tell({ ready: sparql.prefixes })
    await new Promise((resolve) => process.once('disconnect', resolve))
  })
} catch (error) {
  tell({ error: sent(error) })
}
process.exit()

function tooLong(): NewsgraphError {
  return new NewsgraphError('answer-too-long', `The answer is longer than ${LONGEST >> 20} MiB; ask for less (LIMIT).`)
}
