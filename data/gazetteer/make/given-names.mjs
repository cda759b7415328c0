const usable = (name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name) && name.length > 2
const capital = (name) => name.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase())

/** Given names that speak for one gender, as one line each; names of both genders speak for a person only. */
export function givenNames({ MALE, FEMALE, UNISEX }, lexicon) {
  const tagged = (tag) => Object.keys(lexicon).filter((name) => [lexicon[name]].flat().includes(tag)).map(capital)
  const male = new Set([...MALE, ...tagged('MaleName')].filter(usable))
  const female = new Set([...FEMALE, ...tagged('FemaleName')].filter(usable))
  const sure = new Set([...tagged('MaleName'), ...tagged('FemaleName')])
  const both = new Set([
    ...UNISEX.filter((name) => usable(name) && !sure.has(name)),
    ...tagged('FirstName').filter(usable),
    ...[...male].filter((name) => female.has(name)),
  ])
  const list = (names) => [...names].sort().join(' ')
  const only = (names) => [...names].filter((name) => !both.has(name))
  return { male: list(only(male)), female: list(only(female)), unisex: list(both) }
}
