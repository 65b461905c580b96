const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/**
 * Words that only hold a sentence together, Dutch (Flemish too) and English. They say nothing about what a text is about, and
 * inside a term of several words they may differ: *de kennis delen*, *kennis te delen*.
 */
export const linkWords = list(`
  de het een t n ne nen der den des ter ten te om van in op aan bij met voor door uit naar over tot tegen onder tussen sinds tijdens via per rond rondom binnen buiten zonder
  achter langs naast na af toe mee heen weg terug en of maar want dus als dan toch dat die dit deze wie wat waar wanneer hoe waarom welk welke zo er hier daar ik je jij jou jouw u uw gij ge hij zij ze
  wij we ons onze jullie hun hen haar hem mijn zijn m n z mezelf jezelf zichzelf zich elkaar men iemand iets ieder iedere iedereen alle alles al
  the a an of to in on at by for from with into about as is are was be been being am it its this that these those i me my you your he she they them their we us our his her him
  and or but if so than then there here who what where when how why which
`)

/**
 * Words that fill a question without saying what it is about: *hoe krijg ik …*, *heeft iemand ervaring met …*, *how do I get …*. Folded,
 * in every form in which they are used. Words of amount (te veel, geen) stand here too: they count in a term, not by themselves.
 */
export const fillWords = list(`
  ben bent is was waren zijn geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden kan kun kunt kunnen kon konden gekund mag mogen mocht mochten moet moeten moest moesten
  wil wilt willen wilde wilden wou zou zouden zal zult zullen ga gaat gaan ging gingen gegaan doe doet doen deed deden gedaan kom komt komen kwam kwamen gekomen krijg krijgt krijgen kreeg kregen gekregen
  maak maakt maken maakte maakten gemaakt geef geeft geven gaf gaven gegeven neem neemt nemen nam namen genomen zie ziet zien zag zagen gezien vind vindt vinden vond vonden gevonden
  laat laten liet lieten gelaten blijf blijft blijven bleef bleven gebleven zeg zegt zeggen zei zeiden gezegd weet weten wist wisten geweten denk denkt denken dacht dachten gedacht
  lijk lijkt lijken leek zit zitten zat zaten gezeten sta staat staan stond stonden gestaan lig ligt liggen lag lagen loop loopt lopen liep liepen houd houdt houden hield hou
  pak pakt pakken aanpakken zet zetten zette raak raakt raken raakte hoor hoort horen hoorde zoek zoekt zoeken zocht gezocht gebruik gebruikt gebruiken heet heten
  ervaring ervaringen tip tips idee ideeen advies vraag vragen iemand anderen andere ander anders collega collegas mensen mens persoon personen manier manieren ding dingen zaken keer stuk
  niet geen nooit niets niks veel te weinig meer minder meest minst vaak soms altijd steeds telkens ook nog wel eens even heel erg zeer best goed goede beter beste slecht slechte nieuw nieuwe oud oude groot grote klein kleine
  eigen zelf zelfde hetzelfde dezelfde elk elke enkele sommige andere beide veel vele paar echt eigenlijk gewoon precies bijna ongeveer misschien graag nu nog al pas net straks morgen vandaag gisteren jaar jaren maand maanden week weken dag dagen uur tijd
  laatste eerste tweede twee drie vier vijf zes zeven acht negen tien een volgende vorige hele heel helemaal samen alleen verder eerder later weer opnieuw toen terwijl omdat zodat hoewel indien tenzij voordat nadat zolang totdat ofwel noch
  waarin waarop waarmee waarvan waarbij waarover waarvoor waardoor daarin daarop daarmee daarvan daarbij daarover daarvoor daardoor hierin hiermee hierover hiervoor ermee ervan erin erop eraan erover ervoor erdoor eruit
  meteen direct ertegen ertoe eruit ervandoor hierdoor waarna waaruit hoeveel welke iedereen allemaal overal ergens nergens steeds vooral helaas namelijk bovendien trouwens inmiddels sindsdien binnenkort
  hallo hoi dag beste dank dankjewel bedankt alvast groet groeten merk merkt merken wens wensen lukt lukken gelukt nodig mogelijk bezig zomaar echter zelfs juist ofzo enzovoort bijvoorbeeld zoals zulke zulk dergelijke
  have has had do does did done can could will would shall should may might must get gets got getting make makes made making give given go goes going gone went take took taken come came want wants wanted need needs needed let lets
  anyone anybody someone somebody any some all no not never more less most much many few very too also just really only own other others another each every every same such thing things way ways like people person experience experiences advice ideas idea
  help hulp helpt helpen geholpen please thanks using use used know knows known think out up down off over again still now new good best better well bad big one two three year years day days week weeks time
`)

/** Whether a word says nothing by itself about what a text is about. */
export const isSmall = (folded: string): boolean => linkWords.has(folded) || fillWords.has(folded)
