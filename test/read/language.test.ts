import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../src/index.ts'
import { otherLanguageOf } from '../../src/read/language/english.ts'
import { PARAGRAPH, storyOf } from './story.ts'

describe('the language of a text', () => {
  it.each([
    [
      'Spanish',
      'El presidente de la república dijo que la economía del país va a crecer en el próximo año, según los datos que se publicaron ayer.',
    ],
    [
      'French',
      'Le ministre des affaires étrangères a déclaré mardi que la Russie vendra plus de pétrole à cette puissance, qui est son plus grand acheteur.',
    ],
    [
      'German',
      'Der Außenminister hat am Dienstag erklärt, dass Russland mehr Öl nach Indien verkaufen wird, das der größte Käufer ist und auch bleiben will.',
    ],
    [
      'Dutch',
      'De minister van Buitenlandse Zaken heeft dinsdag gezegd dat Rusland meer olie aan India zal verkopen, het land dat de grootste koper is van het gas.',
    ],
    [
      'Turkish',
      'Dışişleri bakanı salı günü bir açıklama yaptı ve Rusya için en büyük alıcı olan Hindistan ile daha çok petrol ticareti yapılacağını, bu konuda da çok istekli olduğunu söyledi.',
    ],
    ['text in Cyrillic script', 'Россия заявила во вторник, что продаст больше нефти Индии, крупнейшему покупателю.'],
    [
      'text in Devanagari script',
      'रूस ने मंगलवार को कहा कि वह भारत को और अधिक तेल बेचेगा, जो उसका सबसे बड़ा खरीदार है और रहेगा।',
    ],
    [
      'text in Han script',
      '俄罗斯周二表示将向其最大买家印度出售更多石油，并称两国关系良好，贸易额将继续增长，双方还将讨论能源合作。',
    ],
    [
      'another language',
      'Venäjä ilmoitti tiistaina myyvänsä lisää öljyä suurimmalle ostajalleen Intialle syksyllä. '.repeat(12),
    ],
  ])('is %s', (language, text) => expect(otherLanguageOf(text)).toBe(language))

  it.each([
    ['Der Minister trat zurück.', 'German'],
    ['Il governo non cade.', 'Italian'],
    ['Minister treedt af.', 'Dutch'],
    ['Muere el escritor chileno.', 'Spanish'],
    ['Sarkar ne naya kanoon banaya hai.', 'Hindi in Latin letters'],
    ['Die Polizei nahm zwei Männer fest.', 'German'],
    ['De politie heeft een verdachte aangehouden.', 'Dutch'],
    ['La grève des trains continue mardi.', 'French'],
    ['Miles de personas protestan contra la reforma.', 'Spanish'],
    ['Policja zatrzymała dwóch mężczyzn w Łodzi.', 'Polish'],
    ['Police ne do logon ko giraftar kiya.', 'Hindi in Latin letters'],
    ['मंत्री ने इस्तीफा दिया।', 'text in Devanagari script'],
    ['部长辞职。', 'text in Han script'],
  ])('a short sentence is not read as English: %s', (text, language) => expect(otherLanguageOf(text)).toBe(language))

  it.each([
    'Ana Ruiz met Lars Holm in Brno in May, van Dijk met Pieter de Vries in Delft, and Jan met Kees.',
    'Putin met Xi. Xi met Kim. Kim met Lavrov. Lavrov met Wang. Wang met Modi. Modi met Macron. Macron met Scholz.',
    'Lula da Silva met Ursula von der Leyen in Belém do Pará.',
    'Volkswagen AG and Deutsche Bank AG fell in Frankfurt; Die Zeit and Der Spiegel reported losses.',
    'Real Madrid beat Atlético de Madrid 2-1. Los Angeles FC drew with San José. La Liga leaders Barcelona lost.',
    '"Je suis désolé," the minister said in Paris. "C\'est la vie," said a French lawmaker.',
    'Erdoğan visits Şanlıurfa',
    'Jiro Tamura (Japanese: 田村 二郎 Hepburn: Tamura Jirō, born May 2, 1952) ([tamɯɾa dʑiɾoː]) is a painter.',
    'Munich (German: München, die Stadt an der Isar) is in Bavaria.',
    'India imports oil.',
    'Medvedev bt. Federer 6-3 6-2, Nadal bt. Djokovic 7-5 6-4, Alcaraz bt. Sinner 6-1 6-1, Zverev bt. Ruud 6-2 6-4, Rublev bt. Paul 6-4 6-4',
    'El Paso, Los Angeles, San Diego, La Paz, Las Vegas, San Francisco and Santa Fe, the mayors of Los Alamos and El Monte said, are in need of water from the Rio Grande.',
    'He quoted the song "Россия — священная наша держава, Россия — любимая наша страна" and left the stage to the minister, who said nothing.',
  ])('is English, or cannot be told: %s', (text) => expect(otherLanguageOf(text)).toBeNull())
})

it('an article keeps its English paragraphs only', () => {
  const german = 'Die Regierung muss nun einen Nachfolger finden, sagte der Kanzler am Montag in Berlin.'
  const article = articleFromText(`${PARAGRAPH}\n\n${german}\n\nमंत्री ने सोमवार को इस्तीफा दिया।\n\n${PARAGRAPH}`)
  expect(storyOf(article)).toEqual([`paragraph: ${PARAGRAPH}`, `paragraph: ${PARAGRAPH}`])
})
