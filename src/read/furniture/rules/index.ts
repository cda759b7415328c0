import type { FurnitureRule } from '../rule.ts'
import { advertisement } from './advertisements.ts'
import {
  agencyLine,
  authorDetail,
  byline,
  contributors,
  editingCredits,
  outletLine,
  reportingCredits,
} from './bylines.ts'
import { commentInvitation, counter } from './counters.ts'
import { invitation } from './invitations.ts'
import { copyright, notice } from './notices.ts'
import { breadcrumbs, menuWord, pageLink } from './page-parts.ts'
import { pictureCredit } from './picture-credits.ts'
import { keywords, pointer, pointerPhrase } from './pointers.ts'
import { network, shareLead, shareLine } from './sharing.ts'
import { bareDate, postedBy, postedStamp, updatedStamp, stampLabel, vagueStamp } from './stamps.ts'

/** Pieces of furniture, in the order in which they are tried at each place of a line. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  postedStamp,
  updatedStamp,
  vagueStamp,
  reportingCredits,
  editingCredits,
  contributors,
  postedBy,
  byline,
  counter,
  commentInvitation,
  advertisement,
  keywords,
  pointer,
  pointerPhrase,
  invitation,
  copyright,
  notice,
  breadcrumbs,
  pageLink,
  pictureCredit,
  shareLead,
  shareLine,
  network,
  menuWord,
  agencyLine,
  outletLine,
  authorDetail,
  stampLabel,
  bareDate,
]
