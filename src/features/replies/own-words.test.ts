import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownWords } from './own-words.ts'

const answer = 'Wij doen dit met z’n tweeën, dat werkt.\n\nBel gerust.'
const quoted = ['> Hoe doen jullie dat met drie groepen?', '>', '> Anouk'].join('\n')
const original = ['Hoe doen jullie dat met drie groepen?', '', 'Anouk'].join('\n')

describe('what was answered', () => {
  it.each([
    ['Gmail', 'Op di 3 nov 2026 om 14:02 schreef Anouk via Kring <kring@example.org>:'],
    ['Gmail, broken over lines', 'Op di 3 nov 2026 om 14:02 schreef Anouk de Groot via De Lerende Vereniging <\nkring@example.org>:'],
    ['Apple Mail', 'Op 3 nov 2026, om 14:02 heeft Kring <kring@example.org> het volgende geschreven:'],
    ['iPhone', '> Op 3 nov 2026 om 14:02 heeft Kring <kring@example.org> het volgende geschreven:\n>'],
    ['Thunderbird', 'Op 03-11-2026 om 14:02 schreef Kring:'],
    ['Roundcube', 'Kring schreef op 2026-11-03 14:02:'],
    ['Yahoo', 'Op dinsdag 3 november 2026 om 14:02:11 CET schreef Kring <kring@example.org>:'],
    ['a webmail', 'Kring <kring@example.org> schreef op 3 november 2026 om 14:02:'],
    ['English Gmail', 'On Tue, Nov 3, 2026 at 2:02 PM Anouk via Kring <kring@example.org> wrote:'],
    ['English Apple Mail', 'On 3 Nov 2026, at 14:02, Kring <kring@example.org> wrote:'],
    ['English Thunderbird', 'On 03/11/2026 14:02, Kring wrote:'],
    ['a program that says no date', 'Anouk schreef:'],
    ['French', 'Le mar. 3 nov. 2026 à 14:02, Kring <kring@example.org> a écrit :'],
    ['German', 'Am Di., 3. Nov. 2026 um 14:02 Uhr schrieb Kring <kring@example.org>:'],
  ])('is cut off below what was written in %s', (_, attribution) => {
    expect(ownWords(`${answer}\n\n${attribution}\n\n${quoted}\n`)).toBe(answer)
  })

  it.each([
    ['Outlook', `________________________________\nVan: Kring <kring@example.org>\nVerzonden: dinsdag 3 november 2026 14:02\nAan: bram@example.org\nOnderwerp: Anouk vraagt iets\n\n${original}`],
    ['Outlook in bold', `*Van:* Kring <kring@example.org>\n*Verzonden:* dinsdag 3 november 2026 14:02\n*Aan:* bram@example.org\n*Onderwerp:* Anouk vraagt iets\n\n${original}`.replaceAll(/^\*(\w+):\*/gm, '$1:')],
    ['an older Outlook', `-----Oorspronkelijk bericht-----\nVan: Kring [mailto:kring@example.org]\nVerzonden: dinsdag 3 november 2026 14:02\nAan: Bram\nOnderwerp: Anouk vraagt iets\n\n${original}`],
    ['Outlook on a Mac', `Van: Kring <kring@example.org>\nDatum: dinsdag 3 november 2026 om 14:02\nAan: Bram <bram@example.org>\nOnderwerp: Anouk vraagt iets\n\n${original}`],
    ['a Samsung', `-------- Oorspronkelijk bericht --------\nVan: Kring <kring@example.org>\nDatum: 03-11-26 14:02 (GMT+01:00)\nAan: bram@example.org\nOnderwerp: Anouk vraagt iets\n\n${original}`],
    ['English Outlook', `From: Kring <kring@example.org>\nSent: Tuesday, November 3, 2026 2:02 PM\nTo: bram@example.org\nSubject: Anouk asks\n\n${original}`],
    ['an older English Outlook', `-----Original Message-----\nFrom: Kring\nSent: Tuesday, November 3, 2026 2:02 PM\nTo: Bram\nSubject: Anouk asks\n\n${original}`],
    ['a mail of HTML with a ruler in it', `----------------------------------------\nVan: Kring <kring@example.org>\nVerzonden: dinsdag 3 november 2026 14:02\nAan: bram@example.org\nOnderwerp: Anouk vraagt iets\n\n${original}`],
    ['a program that marks nothing', `Op di 3 nov 2026 om 14:02 schreef Kring <kring@example.org>:\n\n${original}`],
    ['a mail that was passed on', `Begin doorgestuurd bericht:\n\nVan: Kring <kring@example.org>\n${original}`],
  ])('is cut off with its headers in %s', (_, rest) => {
    expect(ownWords(`${answer}\n\n${rest}\n`)).toBe(answer)
  })

  it('is cut off above what was written', () => {
    expect(ownWords(`Op di 3 nov 2026 om 14:02 schreef Kring <kring@example.org>:\n\n${quoted}\n\n${answer}\n`)).toBe(answer)
  })

  it('is cut out between what was written', () => {
    const text = `Op 03-11-2026 om 14:02 schreef Kring:\n> Hoe doen jullie dat?\n\nMet z’n tweeën.\n\n> En met drie groepen?\n\nDan ook.`
    expect(ownWords(text)).toBe('Met z’n tweeën.\n\nDan ook.')
  })

  it('is cut off where lines end as in Windows, and where signs are hidden in them', () => {
    expect(ownWords(`Ja,\u00a0graag.\u200b\r\n\r\nOp 3 nov 2026 om 14:02 heeft Kring het volgende geschreven:\r\n\r\n\ufeff\r\n> Wil je?\r\n`)).toBe('Ja, graag.')
  })

  it('is nothing to post when there is nothing else', () => {
    expect(ownWords(`\n\nOp 3 nov 2026 om 14:02 schreef Kring <kring@example.org>:\n${quoted}`)).toBe('')
  })

  it('stays when everything would be cut, without the headers that hold addresses', () => {
    const text = `Van: Kring <kring@example.org>\nVerzonden: dinsdag 3 november 2026 14:02\nAan: bram@example.org\nOnderwerp: Anouk vraagt iets\n\n${original}\n\n${answer}`
    expect(ownWords(text)).toContain(answer)
    expect(ownWords(text)).not.toContain('bram@example.org')
  })
})

describe('what only looks like a quote', () => {
  it.each([
    'Op maandag schreef mijn baas: dat kan niet.\nEn toen hield het op.',
    'Vorige week schreef ik het volgende:\n\nWe stoppen ermee.',
    'Van: tien tot twaalf kunnen we bellen.\nDaarna niet.',
    'Mijn lijstje:\n- eerst vragen\n- dan luisteren\n-- en dan pas praten',
    'Van wie is dit?\nAan wie kan ik het vragen?',
  ])('stays: %s', (text) => {
    expect(ownWords(text)).toBe(text)
  })
})

describe('a signature', () => {
  it.each([
    '-- \nBram Jansen\nTeamleider · De Linde\n06 12345678',
    '--\nBram',
    'Met vriendelijke groet,\n\nBram Jansen\nTeamleider\nT 06 12345678\nwww.delinde.example',
    'Met vriendelijke groeten,\nBram',
    'Hartelijke groet, Bram',
    'Vriendelijke groeten\nBram Jansen\n+32 470 12 34 56',
    'Groetjes Bram',
    'Mvg,\nBram',
    'Kind regards,\n\nBram Jansen\nTeam lead',
    'Best, regards\n'.replace(', ', ' ') + 'Bram',
    'Verzonden vanaf mijn iPhone',
    'Verstuurd vanaf mijn iPad',
    'Verzonden vanuit Mail voor Windows',
    'Verzonden via Outlook voor iOS<https://aka.ms/o0ukef>',
    'Verstuurd vanaf mijn Samsung Galaxy-smartphone.',
    'Outlook voor Android downloaden<https://aka.ms/x>',
    'Get Outlook for iOS',
    'Sent from my iPhone',
    'Sent from Mail for Windows',
    'Sent with Proton Mail secure email.',
    'Groet,\nBram\n\nVerzonden vanaf mijn telefoon',
    'Disclaimer: dit bericht kan vertrouwelijk zijn.',
    'De informatie in dit e-mailbericht is uitsluitend bestemd voor de geadresseerde.\nBent u dat niet, verwijder het dan.',
    'This e-mail and any attachments are confidential and intended for the addressee only.',
    'Met vriendelijke groet,\nBram\n\nDit bericht is uitsluitend bestemd voor de geadresseerde. Gebruik door anderen is niet toegestaan en de afzender staat niet in voor de juiste en volledige overbrenging van de inhoud.',
  ])('is cut off: %s', (signature) => {
    expect(ownWords(`${answer}\n\n${signature}\n\nOp 3 nov 2026 om 14:02 schreef Kring <kring@example.org>:\n${quoted}`)).toBe(answer)
  })

  it('is cut out above what somebody adds to it', () => {
    expect(ownWords('Wij doen dit ook.\n\nGroet,\nBram\n06 12345678\n\nPS: dinsdag ben ik er niet.')).toBe('Wij doen dit ook.\n\nPS: dinsdag ben ik er niet.')
  })

  it.each([
    'Groet, Bram',
    'Met vriendelijke groet',
    'Groet iedereen van mij.\nEn zeg dat het gelukt is.',
    'De beste groet is een open deur.',
  ])('that is all there is, stays: %s', (text) => {
    expect(ownWords(text)).toBe(text)
  })

  it('is no greeting with a whole story under it', () => {
    const story = Array.from({ length: 30 }, (_, at) => `Regel ${at} van een lang verhaal.`).join('\n')
    expect(ownWords(`Hallo.\n\nGroetjes\n\n${story}`)).toContain('Regel 29')
  })
})

describe('whatever is written', () => {
  // What people write, without what any of the rules is about.
  const line = fc.string({ unit: fc.constantFrom(...'abcdefghijkl mnopqrs tuvw'), minLength: 1, maxLength: 60 }).map((text) => text.trim())
  const words = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()).filter((text) => text !== '' && !/^(cheers|regards|sincerely|gr|mvg|groet|groetjes)\b/m.test(text))

  it('comes through whole, above, below and without a quote', () => {
    fc.assert(
      fc.property(words, (text) => {
        const written = ownWords(text)
        expect(ownWords(`${text}\n\nOp 3 nov 2026 om 14:02 schreef Kring <kring@example.org>:\n${quoted}`)).toBe(written)
        expect(ownWords(`Op 3 nov 2026 om 14:02 schreef Kring <kring@example.org>:\n${quoted}\n\n${text}`)).toBe(written)
        expect(written).toBe(text)
      }),
    )
  })

  it('takes no long time, however odd', () => {
    for (const odd of ['Op '.repeat(20_000), `${'>'.repeat(200_000)}`, 'Van: x\n'.repeat(20_000), 'Groet\n'.repeat(20_000), `Op ${'schreef '.repeat(5_000)}`, '_'.repeat(100_000), '_________\n'.repeat(5_000), `${' '.repeat(100_000)}x`, 'x:\n'.repeat(20_000), '\n'.repeat(100_000)]) {
      expect(typeof ownWords(odd)).toBe('string')
    }
  })
})
