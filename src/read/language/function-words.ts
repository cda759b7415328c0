/** The most frequent function words of languages that news is written in, by the name of the language. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  English: words(
    'the of and to in a is that for it on was with as by at from be has have had are were an this which or not he she they his its their but will would who been said more than after about up out when',
  ),
  Spanish: words(
    'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha este porque esta son entre fue también',
  ),
  French: words(
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son ses mais ont été cette aux',
  ),
  German: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um',
  ),
  Portuguese: words(
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando foi são pela',
  ),
  Italian: words(
    'di e il la che in a per un è del non si da una i le con della sono al dei nel alla più ha come anche ma gli lo delle',
  ),
  Dutch: words(
    'de van het een en in is dat op te zijn met voor niet aan er om hij als bij door ook naar heeft uit maar worden nog ze wordt',
  ),
  Polish: words('w i na z się do nie że o jest to od po przez za jak dla oraz ale był roku tym tego przy są co'),
  Swedish: words(
    'och i att det som en på är av för med till den har de inte om ett han men var jag från vid kan efter ska',
  ),
  Turkish: words(
    've bir bu da de için ile olarak çok daha gibi olan en sonra kadar ancak ise değil göre oldu olduğunu tarafından',
  ),
  Indonesian: words(
    'yang dan di dari untuk dengan ini itu pada dalam tidak akan ke oleh juga sebagai adalah telah bahwa karena ada saat bisa para',
  ),
  Romanian: words('de și în a la cu pe care nu din că un o pentru este mai au fost sau prin după lui fi dar ale'),
}

function words(list: string): readonly string[] {
  return list.split(' ')
}
