create table questions (
  id bigint generated always as identity primary key,
  asker_id bigint not null references people,
  title text not null check (length(title) between 1 and 200),
  story text not null default '',
  drive text not null check (drive in ('work', 'organisation', 'ambition', 'curiosity')),
  why_now text not null default '',
  tried text not null default '',
  wish text not null default '',
  relevant_until date not null,
  themes text[] not null default '{}',
  audience text not null check (audience in ('me', 'people', 'circle', 'organisation', 'community', 'public')),
  organisation_id bigint references organisations,
  circle_id bigint,
  state text not null default 'asked'
    check (state in ('asked', 'gathering', 'working', 'harvested', 'closed', 'dormant')),
  version integer not null default 1,
  asked_at timestamptz not null default now(),
  edited_at timestamptz,
  -- The last time that somebody took part; sixty quiet days after it the question goes dormant.
  active_at timestamptz not null default now(),
  search tsvector generated always as (
    setweight(to_tsvector('dutch', title) || to_tsvector('english', title), 'A')
    || setweight(to_tsvector('dutch', story || ' ' || why_now || ' ' || wish) || to_tsvector('english', story || ' ' || why_now || ' ' || wish), 'C')
  ) stored,
  check ((audience = 'organisation') = (organisation_id is not null)),
  check ((audience = 'circle') = (circle_id is not null))
);
-- The list of open questions, newest activity first, for visitors and for members.
create index questions_open on questions (active_at desc, id desc) where state in ('asked', 'gathering', 'working');
create index questions_open_public on questions (active_at desc, id desc)
  where state in ('asked', 'gathering', 'working') and audience = 'public';
create index questions_by_asker on questions (asker_id, active_at desc);
create index questions_by_organisation on questions (organisation_id) where organisation_id is not null;
create index questions_search on questions using gin (search);
create index questions_themes on questions using gin (themes);
create index questions_by_relevance on questions (relevant_until) where state in ('asked', 'gathering', 'working');

-- The people named as readers of a question that is for named people only.
create table question_readers (
  question_id bigint not null references questions on delete cascade,
  person_id bigint not null references people,
  primary key (question_id, person_id)
);
create index question_readers_by_person on question_readers (person_id);

create table question_states (
  id bigint generated always as identity primary key,
  question_id bigint not null references questions on delete cascade,
  state text not null check (state in ('asked', 'gathering', 'working', 'harvested', 'closed', 'dormant')),
  at timestamptz not null default now(),
  -- Empty when time itself did it.
  person_id bigint references people,
  why text not null default ''
);
create index question_states_by_question on question_states (question_id, id);

create table follows (
  question_id bigint not null references questions on delete cascade,
  person_id bigint not null references people,
  since timestamptz not null default now(),
  primary key (question_id, person_id)
);
create index follows_by_person on follows (person_id);

-- "Is this still urgent?", asked when a question passes its date; answered once.
create table urgency_checks (
  id bigint generated always as identity primary key,
  question_id bigint not null references questions on delete cascade,
  relevant_until date not null,
  asked_at timestamptz not null default now(),
  answer text check (answer in ('extend', 'harvest', 'close')),
  answered_at timestamptz,
  unique (question_id, relevant_until)
);

create table drafts (
  person_id bigint not null references people,
  name text not null check (length(name) between 1 and 120),
  fields jsonb not null,
  kept_at timestamptz not null default now(),
  primary key (person_id, name)
);
