import { describe, expect, it } from 'vitest'
import { otherLanguageOf } from '../../src/read/language/english.ts'

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
    'India imports oil.',
    'Medvedev bt. Federer 6-3 6-2, Nadal bt. Djokovic 7-5 6-4, Alcaraz bt. Sinner 6-1 6-1, Zverev bt. Ruud 6-2 6-4, Rublev bt. Paul 6-4 6-4',
    'El Paso, Los Angeles, San Diego, La Paz, Las Vegas, San Francisco and Santa Fe, the mayors of Los Alamos and El Monte said, are in need of water from the Rio Grande.',
    'He quoted the song "Россия — священная наша держава, Россия — любимая наша страна" and left the stage to the minister, who said nothing.',
  ])('is English, or cannot be told: %s', (text) => expect(otherLanguageOf(text)).toBeNull())
})
