/*
 * Strong and irregular verbs that are common at work, by their forms: first the infinitive, then whatever the rules would not
 * bring to the same stem. Compounds of them (aanspreken, onderhandelen) are found by their prefix.
 */
const verbs = `
  beginnen begon begonnen | besluiten besloot besloten | bieden bood boden geboden | binden bond gebonden | blijken bleek gebleken | breken brak braken gebroken
  brengen bracht brachten gebracht | buigen boog bogen gebogen | denken dacht dachten gedacht | dragen droeg droegen gedragen | drijven dreef dreven gedreven | dwingen dwong gedwongen | eten at aten gegeten
  genezen genas genezen | gelden gold golden gegolden | grijpen greep grepen gegrepen | hangen hing hingen gehangen | helpen hielp hielpen geholpen | houden hield hielden gehouden houdt hou
  kiezen koos kozen gekozen | kijken keek keken gekeken | klimmen klom geklommen | klinken klonk geklonken | komen kwam kwamen gekomen | kopen kocht kochten gekocht | krijgen kreeg kregen gekregen
  laten liet lieten gelaten | lezen las lazen gelezen | lopen liep liepen gelopen | leiden leid leidt leidde leidden geleid | lijden leed leden geleden | liggen lag lagen gelegen | liegen loog logen gelogen
  meten mat maten gemeten | nemen nam namen genomen | ontstaan ontstond ontstonden | ontvangen ontving ontvingen | overlijden overleed overleden | rijden reed reden gereden | roepen riep riepen geroepen
  ruiken rook geroken | scheiden scheidde gescheiden | schrijven schreef schreven geschreven | schrikken schrok schrokken geschrokken | schieten schoot schoten geschoten | slaan slaat sloeg sloegen geslagen
  slapen sliep sliepen geslapen | sluiten sloot sloten gesloten | snijden sneed gesneden | spreken sprak spraken gesproken | springen sprong gesprongen | staan staat stond stonden gestaan | stelen stal gestolen
  sterven stierf stierven gestorven | stijgen steeg stegen gestegen | treden trad traden getreden treedt | treffen trof troffen getroffen | trekken trok trokken getrokken | vallen viel vielen gevallen | vangen ving vingen gevangen
  varen voer gevaren | vechten vocht gevochten | verdwijnen verdween verdwenen | vergeten vergat vergaten | vergelijken vergeleek vergeleken | verliezen verloor verloren | vertrekken vertrok vertrokken
  vinden vond vonden gevonden | vliegen vloog gevlogen | vragen vroeg vroegen gevraagd | werven wierf wierven geworven | wegen woog wogen gewogen | weten wist wisten geweten | wijzen wees wezen gewezen
  winnen won wonnen gewonnen | wijken week weken geweken | zenden zond zonden gezonden | zeggen zei zeiden gezegd | zien ziet zag zagen gezien | zingen zong gezongen | zitten zat zaten gezeten
  zoeken zocht zochten gezocht | zwijgen zweeg zwegen gezwegen | gaan gaat ging gingen gegaan | doen doet deed deden gedaan | geven gaf gaven gegeven | staken staakt staakte gestaakt | bewegen bewoog bewogen
  onderwijzen onderwees onderwezen | genieten genoot genoten | bedriegen bedroog bedrogen | bezoeken bezocht bezochten | verbieden verbood verboden | bevelen beval bevolen | raden ried geraden raadt
  teach taught | learn learnt | write wrote written | speak spoke spoken | lead led | build built | choose chose chosen | leave left | meet met | sell sold | buy bought | grow grew grown | hire hired | gebeuren gebeurt gebeurde gebeurden
`

/* Plurals that change inside, and words that only look like a plural, a diminutive or a participle. */
const nouns = `
  stad steden | lid leden | schip schepen | smid smeden | rad raderen | gelid gelederen | bedrag bedragen | gat gaten | dag dagen | weg wegen | spel spelen | slot sloten | oorlog oorlogen | hof hoven | glas glazen | bad baden | pad paden | vat vaten
  gezin gezinnen | geluid | gebied | gezond gezonde gezonder | geduld | gezicht | gewicht | geweld | gehandicapt | gedicht | gerecht | gebed | geschikt | geheim | gebouw | gesprek | gezag | gebrek | gebruik | gedrag | gevoel
  kind kinderen kids | ei eieren | blad bladeren bladen | lied liederen | volk volkeren | gemoed gemoederen | beest beesten | politicus politici | medicus medici | musicus musici | criterium criteria | museum musea | datum data
  technicus technici | academicus academici | criticus critici | crisis crises | basis bases | child children | woman women | man men mannen mensen | koe koeien | maatje maatjes | beetje | meisje meisjes | toetje
  les lessen | personeel | overleg | woning woningen | mening meningen | koning | ding | ring | kring kringen | mening | kleding | rekening rekeningen
  aandacht | opdracht opdrachten | voordracht | toets toetsen getoetst toetst | cursus cursussen | campus | bonus bonussen | status | virus | kennis | thuis | huis huizen | beleid | fiets fietsen | basis | analyse analyses | rooster roosters | lees | plaats plaatsen | rest | als | gids
  kans kansen | gast gasten | start starts | post posten posts | groen groene groener | gezondheid | vrijheid vrijheden | scholing scholingen | korting kortingen | briefing briefings | meeting meetings
  opscholing | bijscholing bijscholingen | nascholing nascholingen | omscholing omscholingen | management | rendement rendementen | leerrendement
`

const firstOf = (text: string): Map<string, string> => {
  const found = new Map<string, string>()
  for (const group of text.split(/[|\n]/)) {
    const [base, ...forms] = group.trim().split(/\s+/)
    if (base) for (const form of [base, ...forms]) if (!found.has(form)) found.set(form, base)
  }
  return found
}

/** The infinitive of a form of an irregular verb. */
export const infinitives: ReadonlyMap<string, string> = firstOf(verbs)

/** The singular of an irregular plural; a word that the rules would mistake for something else is its own. */
export const singulars: ReadonlyMap<string, string> = firstOf(nouns)

/** What stands before a verb and leaves its forms as they are: *sprak aan*, *aangesproken*, *besproken*. */
export const verbPrefixes = [
  'achter', 'samen', 'tegen', 'terug', 'voort', 'onder', 'tussen', 'vooruit', 'vast', 'voor', 'over', 'door', 'thuis', 'goed', 'deel', 'plaats', 'open', 'mee', 'neer', 'uit', 'aan', 'toe', 'weg', 'bij', 'rond', 'los', 'stop', 'vol',
  'ont', 'her', 'ver', 'in', 'op', 'om', 'af', 'na', 'be', 'ge',
] as const
