import type { PloverType } from './coded-event.ts'

/** What is done for another, in words or deeds: announcing it is AGREE, refusing it REJECT (CAMEO 03, 12). */
const COOPERATION: readonly PloverType[] = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']

/** What is done against another: announcing it is THREATEN (CAMEO 13). */
const HOSTILITY: readonly PloverType[] = ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']

export const isCooperation = (type: PloverType): boolean => COOPERATION.includes(type)
export const isHostility = (type: PloverType): boolean => HOSTILITY.includes(type)
