import { piece, type FurnitureRule } from '../rule.ts'
import { NETWORK } from './sharing.ts'

/** "Follow us on …", "Sign up for our newsletter": what the site asks of its reader. */
export const invitation: FurnitureRule = {
  name: 'invitation',
  pattern: piece(
    `(?:(?:follow|like|find|join) (?:us|our|@\\w+|[^.!?]{2,60}? (?:on|via) ${NETWORK}\\b).{0,200}`,
    '|subscribe(?: (?:now|today|here|for (?:free|just|only)|to (?:our|the|this|my))\\b.{0,200})?|sign up(?: (?:for|to|here|now|today)\\b.{0,200})?',
    '|(?:get|receive) (?:the |our |all )?(?:latest|daily|breaking|top|best)\\b.{0,150}\\b(?:inbox|app|alerts?|newsletters?|e-?mail|notifications?)\\b.{0,60}',
    '|download (?:our|the) .{0,60}\\bapp\\b.{0,100}|listen to (?:this|the) (?:article|story|report)\\b.{0,80}|(?:log|sign) in(?: to\\b.{0,60})?|register(?: now)?',
    '|support (?:our|independent|quality) (?:journalism|reporting|work)\\b.{0,150}|donate(?: (?:now|today|here))?|become a (?:member|subscriber|supporter)\\b.{0,100}',
    '|contact (?:us|the (?:author|newsroom|reporter|writer))\\b.{0,100}|(?:do you )?have (?:a|any) (?:news )?(?:tips?|questions?|story)\\?.{0,150}|send (?:us )?(?:your )?(?:news )?tips\\b.{0,100}',
    '|(?:enable|turn on|allow) notifications\\b.{0,80})$',
  ),
}
