import { describe, expect, it } from 'vitest'
import { whyAutomatic } from './automatic.ts'

const mail = (headers: Record<string, string>, sender = 'bram@example.org') => whyAutomatic({ sender, headers: Object.entries(headers).map(([name, value]) => ({ name, value })) })

describe('a mail that nobody wrote', () => {
  it.each([
    { 'auto-submitted': 'auto-replied' },
    { 'auto-submitted': 'auto-generated' },
    { precedence: 'bulk' },
    { precedence: 'auto_reply' },
    { precedence: 'list' },
    { 'list-id': '<nieuws.example.org>' },
    { 'list-unsubscribe': '<mailto:weg@example.org>' },
    { 'x-autoreply': 'yes' },
    { 'x-autorespond': 'Bram' },
    { 'x-vacation': '1' },
    { 'return-path': '<>' },
    { 'content-type': 'multipart/report; report-type=delivery-status; boundary=x' },
    { 'content-type': 'multipart/report; report-type=disposition-notification; boundary=x' },
    { from: 'Mail Delivery Subsystem <MAILER-DAEMON@example.org>' },
    { from: 'no-reply@example.org' },
    { subject: 'Automatisch antwoord: Nieuwe vraag' },
    { subject: 'Out of office: back on Monday' },
    { subject: 'Automatic reply: question' },
  ])('is known by %o', (headers) => {
    expect(mail(headers as Record<string, string>)).toBeTruthy()
  })

  it('is known by having no sender, or a mail system for one', () => {
    expect(mail({}, '')).toBeTruthy()
    expect(mail({}, 'MAILER-DAEMON@mx.example.org')).toBeTruthy()
  })
})

describe('a mail that somebody wrote', () => {
  it.each([
    { 'auto-submitted': 'no' },
    { from: 'Bram <bram@example.org>', subject: 'Re: Automatisch antwoord instellen, hoe doe je dat?' },
    { subject: 'Antw: Out of the box denken' },
    { precedence: 'normal' },
    { 'x-auto-response-suppress': 'OOF' },
    { 'content-type': 'multipart/alternative; boundary=x' },
  ])('is not taken for one with %o', (headers) => {
    expect(mail(headers as Record<string, string>)).toBeUndefined()
  })
})
