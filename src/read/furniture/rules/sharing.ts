import { piece, type FurnitureRule } from '../rule.ts'

/** Networks and means by which a page offers to pass an article on. */
export const NETWORK =
  '(?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|messenger|threads|bluesky|mastodon|instagram|you ?tube|tik ?tok|snapchat|flipboard|pocket|tumblr|viber|signal|wechat|weibo|vk|rss|google news|e-?mail|sms|print|copy link|copy)'

/** "Share this article on", "Share:" before the networks. */
export const shareLead: FurnitureRule = {
  name: 'share',
  pattern: piece(
    '(?:share|save|tweet|post|pin|send)(?: this| via| on| to| with friends| by)?',
    `(?: (?:article|story|post|page|news|on|via|to|with))*(?=\\W+${NETWORK}\\b|\\s*:|\\s+this\\s*$)`,
  ),
}

/** "Share this article" on a line of its own. */
export const shareLine: FurnitureRule = {
  name: 'share-line',
  pattern: piece('share (?:this )?(?:article|story|post|page|news)\\b'),
}

/** "Facebook", "Copy link": also words of stories. */
export const network: FurnitureRule = {
  name: 'network',
  pattern: piece(
    `(?:share|(?:share|save|follow|tweet) (?:on )?)?(?:${NETWORK}|share|save|tweet|bookmark|listen|gift(?: article)?)\\b`,
  ),
  weak: true,
}
