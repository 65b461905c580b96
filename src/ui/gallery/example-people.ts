import type { FacePerson } from '../people/face.tsx'

const names = [
  'Els Vermeulen', 'Youssef El Amrani', 'Marijke van den Broek', 'Tomás Okafor', 'Ine Claes', 'Sander de Wit', 'Fatma Yıldız', 'Bert Jansen', 'Nadia Hamdaoui',
  'Joost van ’t Hof', 'Liesbeth Peeters', 'Ravi Ramdin', 'Anke Mulder', 'Wout Declercq', 'Samira Bensaïd', 'Pieter-Jan Bos', 'Hanna Kowałska', 'Koen Smeets',
]

/** As many made-up people as asked for; the names come round again after eighteen. */
export const examplePeople = (count: number): FacePerson[] =>
  Array.from({ length: count }, (_, index) => ({ name: names[index % names.length]!, handle: `voorbeeld-${index}`, hasPicture: false }))

export const question = 'Hoe voer ik een eerlijk gesprek over werkdruk als het team zelf zegt dat het wel gaat?'
