create table harvests (
  id bigint generated always as identity primary key,
  question_id bigint not null references questions,
  -- Empty when the question never got a circle.
  circle_id bigint references circles,
  title text not null check (length(title) between 1 and 200),
  intro text not null default '',
  licence text not null default 'CC-BY-4.0' check (licence in ('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'all-rights')),
  audience text not null check (audience in ('circle', 'organisation', 'community', 'public')),
  organisation_id bigint references organisations,
  version integer not null default 1,
  begun_by bigint not null references people,
  begun_at timestamptz not null default now(),
  edited_at timestamptz,
  -- The seven days for answering begin here.
  consent_asked_at timestamptz,
  published_at timestamptz,
  published_by bigint references people,
  -- Moves with everything that readers of the published page or the feeds can notice.
  changed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  search tsvector generated always as (
    setweight(to_tsvector('dutch', title) || to_tsvector('english', title), 'A')
    || setweight(to_tsvector('dutch', intro) || to_tsvector('english', intro), 'C')
  ) stored,
  check ((audience = 'organisation') = (organisation_id is not null))
);
create index harvests_by_question on harvests (question_id);
create index harvests_by_circle on harvests (circle_id) where circle_id is not null;
create index harvests_published on harvests (published_at desc, id desc) where published_at is not null and withdrawn_at is null;
create index harvests_search on harvests using gin (search);

create table passages (
  id bigint generated always as identity primary key,
  harvest_id bigint not null references harvests on delete cascade,
  position integer not null,
  text text not null check (length(text) > 0),
  unique (harvest_id, position) deferrable initially deferred
);

create table passage_sources (
  passage_id bigint not null references passages on delete cascade,
  contribution_id bigint not null references contributions,
  primary key (passage_id, contribution_id)
);
create index passage_sources_by_contribution on passage_sources (contribution_id);

-- One cited person's answer to one passage, in the wording and for the audience that they saw.
create table consents (
  passage_id bigint not null references passages on delete cascade,
  person_id bigint not null references people,
  asked_at timestamptz not null default now(),
  answer text check (answer in ('named', 'unnamed', 'no')),
  answered_at timestamptz,
  primary key (passage_id, person_id)
);
create index consents_by_person on consents (person_id);

-- What was published, as it stood. Withdrawn names and passages are taken out of these as well.
create table harvest_versions (
  harvest_id bigint not null references harvests on delete cascade,
  number integer not null,
  published_at timestamptz not null default now(),
  person_id bigint references people,
  note text not null default '',
  content jsonb not null,
  primary key (harvest_id, number)
);

create table harvest_uses (
  id bigint generated always as identity primary key,
  harvest_id bigint not null references harvests on delete cascade,
  person_id bigint not null references people,
  line text not null check (length(line) between 1 and 300),
  at timestamptz not null default now()
);
create index harvest_uses_by_harvest on harvest_uses (harvest_id, id);
