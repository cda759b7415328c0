import type { Benchmark } from './benchmark.ts'
import { benchie } from './benchie.ts'
import { carb } from './carb.ts'
import { crossre } from './crossre.ts'
import { ecbplus } from './ecbplus.ts'
import { factuality } from './factuality.ts'
import { gap } from './gap.ts'
import { gumNews } from './gum-news.ts'
import { knowledgenet } from './knowledgenet.ts'
import { plover } from './plover.ts'
import { polnear } from './polnear.ts'
import { propbank } from './propbank.ts'
import { text2kg } from './text2kg.ts'

/** Every benchmark that newsgraph knows, in the order in which they are run and printed. */
export const BENCHMARKS: readonly Benchmark[] = [
  carb,
  benchie,
  plover,
  factuality,
  gumNews,
  knowledgenet,
  crossre,
  text2kg,
  gap,
  polnear,
  propbank,
  ecbplus,
]
