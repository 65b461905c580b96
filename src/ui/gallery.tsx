import { ActsGallery } from './gallery/acts.tsx'
import { FormsGallery } from './gallery/forms.tsx'
import { PeopleGallery } from './gallery/people.tsx'
import { RingGallery } from './gallery/rings.tsx'
import { WordsGallery } from './gallery/words.tsx'
import { Layout, Lead, Title } from './index.ts'

/** Every part of the house style in every state, for who designs with it and for the tests that look at it. Its words are examples, not messages. */
export const Gallery = () => (
  <Layout title="Huisstijl" noIndex wide>
    <Title>Huisstijl</Title>
    <Lead>Alle onderdelen waaruit een pagina bestaat, in al hun standen.</Lead>
    <RingGallery />
    <WordsGallery />
    <ActsGallery />
    <PeopleGallery />
    <FormsGallery />
  </Layout>
)
