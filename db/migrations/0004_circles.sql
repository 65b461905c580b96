create table circles (
  id bigint generated always as identity primary key,
  question_id bigint not null references questions,
  purpose text not null check (length(purpose) between 1 and 300),
  rhythm text not null default '',
  confidentiality text not null default '',
  duration text not null default '',
  -- Raised when the agreements change, so that everyone confirms what stands there now.
  agreements_version integer not null default 1,
  version integer not null default 1,
  formed_by bigint not null references people,
  formed_at timestamptz not null default now(),
  ends_on date not null,
  closed_at timestamptz,
  closed_by bigint references people,
  closed_why text not null default '',
  active_at timestamptz not null default now()
);
create index circles_by_question on circles (question_id);

create table circle_members (
  circle_id bigint not null references circles,
  person_id bigint not null references people,
  invited_by bigint not null references people,
  invited_at timestamptz not null default now(),
  answer text check (answer in ('accepted', 'declined')),
  answered_at timestamptz,
  -- The version of the agreements that this member confirmed.
  confirmed_version integer,
  own_question text not null default '',
  left_at timestamptz,
  primary key (circle_id, person_id)
);
create index circle_members_by_person on circle_members (person_id) where left_at is null;

create table circle_renewals (
  id bigint generated always as identity primary key,
  circle_id bigint not null references circles,
  person_id bigint not null references people,
  at timestamptz not null default now(),
  ends_on date not null
);
create index circle_renewals_by_circle on circle_renewals (circle_id);

alter table questions add foreign key (circle_id) references circles deferrable initially deferred;
