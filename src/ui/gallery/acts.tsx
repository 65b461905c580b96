import { ActionForm, Actions, BackLink, Button, ButtonLink, Filters, Menu, Pagination, QuietLink, Section, Stack } from '../index.ts'

const themes = [
  { value: '', label: 'Alle thema’s' },
  { value: 'werkdruk', label: 'werkdruk' },
  { value: 'toetsing', label: 'toetsing' },
]
const states = [
  { value: '', label: 'Alle standen' },
  { value: 'gathering', label: 'zoekt mensen' },
]

export const ActsGallery = () => (
  <Section title="Doen" id="doen" action={<QuietLink href="#">Alle vragen</QuietLink>}>
    <Stack gap="large">
      <BackLink href="#">Alle vragen</BackLink>
      <Actions>
        <ButtonLink href="#">Haak aan</ButtonLink>
        <ButtonLink href="#" look="invite">
          Deel je ervaring
        </ButtonLink>
        <Button look="quiet" type="button">
          Volg deze vraag
        </Button>
        <ButtonLink href="#" look="danger">
          Haal weg
        </ButtonLink>
        <QuietLink href="#">Bekijk de geschiedenis</QuietLink>
        <ActionForm action="#" look="link">
          Stop met volgen
        </ActionForm>
      </Actions>
      <Actions>
        <ButtonLink href="#" small>
          Nog dringend
        </ButtonLink>
        <ActionForm action="#" small>
          Dit hielp mij
        </ActionForm>
        <Menu label="Meer">
          <p>
            <QuietLink href="#">Pas aan</QuietLink>
          </p>
          <p>
            <QuietLink href="#">Kopieer de link</QuietLink>
          </p>
        </Menu>
      </Actions>
      <Filters
        action="#"
        values={{ theme: 'werkdruk' }}
        search={{ name: 'q', label: 'Zoek', placeholder: 'werkdruk' }}
        selects={[
          { name: 'theme', label: 'Thema', options: themes },
          { name: 'state', label: 'Stand', options: states },
        ]}
      />
      <Pagination newer="#" older="#" />
    </Stack>
  </Section>
)
