import type { ExampleQuestion } from '../../shape.ts'
import { prose } from '../prose.ts'

export const aanDeKeukentafelQuestion: ExampleQuestion = {
  key: 'keukentafel',
  asker: 'sietske-dijkema',
  title: 'Hoe zit je aan een keukentafel als het besluit eigenlijk al vastligt?',
  story: prose`
    Wij versterken elf kilometer dijk. Het besluit ligt er: de dijk wordt breder, aan de landkant. Daar staan 34 huizen en
    negen boerderijen. Bij vier daarvan komt de nieuwe dijk door de moestuin en bij één door de keuken.

    De komende maanden zit ik bij al die mensen aan tafel. Op de uitnodiging staat "wij horen graag hoe u erover denkt". Die
    heb ik niet geschreven, maar ik zit er wel. Vorige week vroeg een vrouw van tachtig: "Meisje, als ik nu nee zeg,
    verandert er dan iets?" Ik zei: "We nemen alles mee." Ze schonk nog eens in en keek me aan, en ik voelde me een
    oplichter.

    Er valt wel degelijk iets te kiezen. Waar de sloot komt, hoe de oprit loopt, wanneer er geheid wordt, waar je zolang
    woont. Maar daar willen ze het niet over hebben. Ze willen het hebben over de dijk.`,
  drive: 'work',
  whyNow: 'Zes tafels gehad, nog 37 te gaan. Over drie maanden moet de aannemer weten waar hij aan toe is.',
  tried: prose`
    Een bewonersavond met kaarten op de grond. Daar kwamen vooral mensen van de goede kant van de dijk. En een collega
    meegenomen die beter tegen boosheid kan. Die werd zelf boos.`,
  wish: 'Mensen die ook slecht nieuws brengen waar nog iets aan te kiezen valt. Hoe begin je? En wanneer ga je weg?',
  relevantInDays: 20,
  themes: ['participatie', 'slecht nieuws', 'gesprekken'],
  audience: 'public',
  askedDaysAgo: 70,
  joins: [
    {
      key: 'keukentafel-pieter-jan', person: 'pieter-jan-lambrecht', daysAgo: 66,
      note: prose`
        In Europese projecten raadplegen wij ook graag mensen over iets wat al in de begroting staat. Ik zit dus in
        hetzelfde schuitje, maar dan met zes landen.`,
    },
    {
      key: 'keukentafel-rachel', person: 'rachel-whitcombe', daysAgo: 61,
      note: prose`
        I explain flood maps to people who live on them. The map is final too. Can I join, in English where my Dutch runs
        out?`,
    },
    {
      key: 'keukentafel-stefan', person: 'stefan-krol', daysAgo: 59,
      note: prose`
        Ik schrijf die uitnodigingen. Dus ook "wij horen graag hoe u erover denkt". Misschien moet ik maar eens
        meeluisteren.`,
    },
  ],
  experiences: [
    {
      key: 'keukentafel-ilse', person: 'ilse-brandsma', daysAgo: 64,
      text: prose`
        Bij ons ging een flat van 96 woningen tegen de vlakte. Dat stond vast. Ik had een vel met drie kolommen bij me: dit
        ligt vast, hier kunt u over meepraten, dit kiest u zelf. Ik begon altijd met de eerste kolom, ook al had ik daar
        elke keer buikpijn van.`,
      worked: prose`
        Dat ik het vel liet liggen. Bij het tweede bezoek hing het vaak op de koelkast, met aantekeningen. En de derde
        kolom: die bleek langer te zijn dan wij op kantoor dachten.`,
      didNotWork: prose`
        De tweede kolom was te lang. "Meepraten" stond er elf keer in. En voor mensen die er alleen maar verdrietig over
        waren, had ik geen kolom.`,
      helpfulTo: ['sietske-dijkema', 'geert-jan-hoekstra', 'pieter-jan-lambrecht'],
    },
    {
      key: 'keukentafel-geert-jan', person: 'geert-jan-hoekstra', daysAgo: 63, hour: 22,
      text: prose`
        Een jaar of zes geleden stond ik in een dorpshuis een plan te verdedigen voor 22 woningen op het voormalige
        voetbalveld. De avond heette "Denk mee", hetgeen bij nader inzien niet de bedoeling was. Na een uur stond er een man
        op die zei: "Meneer, u bent zeer beleefd, maar gaat u nu eens zitten en vertel wat er al besloten is." Ik ben gaan
        zitten. Letterlijk, op de rand van het podium, en ik heb het verteld. Het werd de eerste zinnige avond in dat dorp.`,
      worked: 'Gaan zitten. En het rijtje van wat vaststond hardop voorlezen, zonder bijzinnen.',
      didNotWork: prose`
        De uitnodiging achteraf uitleggen. Men had de naam van de avond onthouden en dat werd mij nog twee jaar nagedragen,
        terecht overigens.`,
      helpfulTo: ['sietske-dijkema', 'rachel-whitcombe', 'stefan-krol'],
    },
  ],
  follows: ['anouk-van-vliet', 'mo-aarab', 'albert-nauta', 'yasemin-kilic'],
  talk: [
    {
      key: 'keukentafel-noor', person: 'noor-achterberg', daysAgo: 65,
      text: prose`
        Wat mij opvalt: die mevrouw van tachtig stelde een heel goede vraag. Je zou hem kunnen beantwoorden. "Aan de dijk
        niet, aan uw oprit wel." Het is een kort antwoord en ik denk dat ze ertegen kan.`,
      helpfulTo: ['sietske-dijkema', 'ilse-brandsma'],
    },
    {
      key: 'keukentafel-noor-antwoord', person: 'sietske-dijkema', replyTo: 'keukentafel-noor', daysAgo: 64, hour: 20,
      text: 'Zij wel. Nu ik nog.',
    },
  ],
  circle: 'kring-keukentafel',
  state: 'working',
}
