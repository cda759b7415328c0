import type { Benchmark } from './benchmark.ts'
import { benchie } from './benchie.ts'
import { carb } from './carb.ts'
import { factuality } from './factuality.ts'
import { gumNews } from './gum-news.ts'
import { knowledgenet } from './knowledgenet.ts'
import { plover } from './plover.ts'

/** Every benchmark that newsgraph knows, in the order in which they are run and printed. */
export const BENCHMARKS: readonly Benchmark[] = [carb, benchie, plover, factuality, gumNews, knowledgenet]
