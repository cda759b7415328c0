/**
 * The most frequent function words of languages that news is written in, by the name of the language; a word that two of
 * them share tells neither from the other.
 */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  entry(
    'English',
    'the of and to in a an is are was were be been being am that this these those for it its on with as at by from has have had having not or but if so than then he him his she her hers they them their theirs we us our you your my me who whom whose which what when where why how will would can could should may might must shall do does did done said says say about after before over under up down out into through during between against without within since until while because also more most other some any no all each both few many much one two three four five six seven eight nine ten first last new just only there here now get got make made take took met us per off near amid',
  ),
  entry(
    'Spanish',
    'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha este porque esta son entre fue también desde hasta sobre según ayer hoy muy dos tres años está han ser es tras sin ya cuando donde quien hay',
  ),
  entry(
    'French',
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son ses mais ont été cette aux leur nous vous elle ils sans sous après avant entre deux trois selon depuis lors hier où être fait l'a d'un d'une qu'il n'est c'est",
  ),
  entry(
    'German',
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um einen einem eines zum zur sind war waren wurde wurden haben am vom über unter gegen durch noch nur oder aber wie so wenn vor zwei drei vier seit bis ich wir ihr seine ihre sagte muss kann will soll zurück dort hier nun mehr keine kein',
  ),
  entry(
    'Portuguese',
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando foi são pela pelo aos às está tem entre sobre ontem até dois três anos também já após segundo nos nas isso este esta',
  ),
  entry(
    'Italian',
    'di e il la che in a per un è del non si da una i le con della sono al dei nel alla più ha come anche ma gli lo delle dal dalla nella sul sulla degli due tre anni ieri oggi stato dopo prima questo questa fra tra essere hanno ai alle',
  ),
  entry(
    'Dutch',
    'de van het een en in is dat op te zijn met voor niet aan er om hij als bij door ook naar heeft uit maar worden nog ze wordt werd werden hebben tot over onder tegen deze dit die was kan wil zal geen meer twee drie vier jaar af na zei ik wij zij haar hun',
  ),
  entry(
    'Polish',
    'w i na z się do nie że o jest to od po przez za jak dla oraz ale był roku tym tego przy są co być dwa trzy wczoraj jego jej ich który która które pod przed może',
  ),
  entry(
    'Swedish',
    'och i att det som en på är av för med till den har de inte om ett han men var jag från vid kan efter ska blev två tre under mot hade sig sin ut upp nu också när',
  ),
  entry(
    'Danish',
    'og i at det som en på er af for med til den har de ikke om et han men var jeg fra ved kan efter skal blev to tre under mod havde sig sin ud op nu også når vil være',
  ),
  entry(
    'Norwegian',
    'og i at det som en på er av for med til den har de ikke om et han men var jeg fra ved kan etter skal ble to tre under mot hadde seg sin ut opp nå også når vil være',
  ),
  entry(
    'Finnish',
    'ja on ei se että oli hän ovat mutta joka myös kun niin kuin tai mukaan ole sekä vuonna jo nyt kaksi kolme olla hänen jälkeen',
  ),
  entry(
    'Czech',
    'a v na se je že z do o to i za pro po jako by ale ve od jsou při byl která který jeho podle už také nebo dva tři bylo není',
  ),
  entry(
    'Hungarian',
    'a az és hogy nem is egy ez meg van volt már csak de ha vagy mint kell még ki két három ezt azt szerint lesz után',
  ),
  entry(
    'Turkish',
    've bir bu da de için ile olarak çok daha gibi olan en sonra kadar ancak ise değil göre oldu olduğunu tarafından dün bugün iki üç var yok ama etti ediyor dedi',
  ),
  entry(
    'Indonesian',
    'yang dan di dari untuk dengan ini itu pada dalam tidak akan ke oleh juga sebagai adalah telah bahwa karena ada saat bisa para kemarin hari dua tiga mereka kami sudah kata lebih',
  ),
  entry(
    'Romanian',
    'de și în a la cu pe care nu din că un o pentru este mai au fost sau prin după lui fi dar ale al ai sunt între doi trei ani ieri această acest',
  ),
  entry(
    'Hindi in Latin letters',
    'hai hain ka ki ke ne ko se mein aur par yeh nahi nahin ho tha thi kar diya gaya gayi liya kya bhi ek do teen unhone usne isne kaha jo woh kal aaj apne',
  ),
])

function entry(language: string, words: string): readonly [string, ReadonlySet<string>] {
  return [language, new Set(words.split(' '))]
}
