import type { EventOrder } from '../../model/index.ts'
import type { OrderContext } from './order-context.ts'

/** One way in which a sentence orders two events; it is asked of every token. */
export type OrderRule = (context: OrderContext, token: number) => EventOrder | null
