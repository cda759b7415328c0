/** `text` as the content of an XML element or a quoted attribute; what XML cannot hold becomes a space. */
export const xml = (text: string): string =>
  text.replace(/[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, (character) =>
    /[&<>"']/.test(character) ? `&#${character.charCodeAt(0)};` : ' ',
  )
