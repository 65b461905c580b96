import { Beside, Card, Cards, Divided, Empty, ButtonLink, Facts, Meter, Notice, Prose, Section, Soft, Stack, StateMark, Steps, Tag, TagLink, Tags, When } from '../index.ts'
import { useReader } from '../../platform/reader.tsx'
import { question } from './example-people.ts'

const hour = 3_600_000
const moments = [-0.01, -0.4, -5, -20, -72, -24 * 40, -24 * 400, 0.5, 22, 100, 24 * 60]

const story = `Ik werk sinds september met een nieuw team. In elk overleg zegt iedereen dat het "wel gaat".

Tegelijk zie ik dat mensen om zeven uur 's avonds nog mailen, en dat twee collega's zijn uitgevallen. <b>Iedereen</b> weet het, niemand zegt het.
Ik las https://www.arboportaal.nl/onderwerpen/werkdruk en mailde met p.devries@example.org, maar dat hielp me niet verder.`

export const WordsGallery = () => {
  const { now } = useReader()
  return (
    <Section title="Woorden" id="woorden" note="2 minuten">
      <Stack gap="large">
        <Prose text={story} />
        <Soft>
          {moments.map((hours) => (
            <>
              <When at={new Date(now.getTime() + hours * hour)} /> ·{' '}
            </>
          ))}
          <When at={now} dayOnly />
        </Soft>
        <Beside>
          {(['asked', 'gathering', 'working', 'harvested', 'closed', 'dormant'] as const).map((state) => (
            <StateMark state={state} />
          ))}
        </Beside>
        <Tags label="Thema’s">
          <Tag>werkdruk</Tag>
          <TagLink href="#">leidinggeven</TagLink>
          <TagLink href="#" current>
            het goede gesprek
          </TagLink>
        </Tags>
        <Cards columns={2}>
          <Card title={question} href="#">
            <Soft>Els Vermeulen · Scholengroep De Linde</Soft>
          </Card>
          <Card ground="invite" title="Nog dringend?">
            <p>Je vraag loopt morgen af. Eén klik is genoeg.</p>
          </Card>
          <Card ground="calm" title="Jouw versie van de vraag">
            <p>Hoe blijf ik zelf overeind als ik het gesprek begin?</p>
          </Card>
          <Card ground="warn" title="Je haalt je vraag weg">
            <p>Wie aanhaakte krijgt bericht.</p>
          </Card>
        </Cards>
        <Stack>
          <Notice>De kring is besloten. Alleen de zes leden lezen mee.</Notice>
          <Notice tone="success" title="Je vraag staat er">
            Je krijgt een mail als iemand aanhaakt.
          </Notice>
          <Notice tone="warning">Iemand anders paste deze tekst intussen aan. Beide versies staan hieronder.</Notice>
          <Notice tone="error" title="Dat lukte niet">
            De verbinding viel weg. Je tekst is bewaard; probeer het zo nog eens.
          </Notice>
        </Stack>
        <Meter value={14} total={20} words="14 van de 20 bijdragen gebruikt" />
        <Steps
          steps={[
            { label: 'Vraag stellen', state: 'done', href: '#' },
            { label: 'Mensen vinden', state: 'now', note: '5 haken aan, 2 brengen ervaring' },
            { label: 'Kring vormen', state: 'later' },
            { label: 'Opbrengst delen', state: 'later' },
          ]}
        />
        <Facts
          facts={[
            { name: 'Relevant tot', value: <When at={new Date(now.getTime() + 900 * hour)} dayOnly /> },
            { name: 'Wie het leest', value: 'Iedereen in Kring' },
            { name: 'Licentie', value: <a href="#">CC BY 4.0</a> },
          ]}
        />
        <Divided items={['Eerste bijdrage', 'Tweede bijdrage', 'Derde bijdrage']} />
        <Empty title="Hier komen de vragen waar je aan werkt" action={<ButtonLink href="#">Stel je eerste vraag</ButtonLink>}>
          Een vraag begint klein: één zin over wat je nu bezighoudt.
        </Empty>
      </Stack>
    </Section>
  )
}
