import type { Article } from '../../src/index.ts'
import { articleFromText } from '../../src/index.ts'

const article = (id: string, published: string, title: string, text: string): Article => ({
  ...articleFromText(text, { id }),
  published,
  title,
})

/** Five short reports, written for this: they agree, contradict each other, and tell of plans, offices and trade. */
export const CORPUS: readonly Article[] = [
  article(
    'talks',
    '2025-03-04',
    'Lindt in Delhi',
    'Norwegian Foreign Minister Anna Lindt visited India on March 3, 2025. Lindt met Indian Trade Minister Ravi Menon in Delhi on March 3, 2025. Norway imports grain from India. Lindt plans to visit Ukraine on May 12, 2025.',
  ),
  article(
    'denial',
    '2025-03-06',
    'Blanc denies meeting',
    'Emma Blanc met Lars Berg in Oslo on February 20, 2025, the newspaper Dagen said. Blanc denied that she met Lars Berg. Norway did not sign the agreement.',
  ),
  article(
    'offices',
    '2025-04-02',
    'New minister in Oslo',
    'Lars Berg was appointed finance minister of Norway on April 1, 2025. Emma Blanc resigned as finance minister on March 31, 2025. Indian Trade Minister Ravi Menon met Lars Berg on April 2, 2025.',
  ),
  article(
    'trade',
    '2025-04-10',
    'Oil for grain',
    'India imports crude oil from Norway. Indian Trade Minister Ravi Menon said that India will buy gas from Norway. Norway imports grain from India. According to Norwegian Foreign Minister Anna Lindt, Norway imports tea from India.',
  ),
  article(
    'visit',
    '2025-05-13',
    'Lindt in Kyiv',
    'Norwegian Foreign Minister Anna Lindt visited Ukraine on May 12, 2025. She met Ukrainian officials in Kyiv on May 12, 2025. India will host a summit in June 2025. Ukraine signed the agreement on May 12, 2025.',
  ),
]
