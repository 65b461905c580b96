-- Whatever a person wrote into a conversation: at a question (open to its audience) or in a circle (closed).
create table contributions (
  id bigint generated always as identity primary key,
  question_id bigint references questions on delete cascade,
  circle_id bigint references circles,
  kind text not null check (kind in ('talk', 'join', 'experience')),
  author_id bigint not null references people,
  text text not null,
  -- Of an experience: what worked, and what did not.
  worked text not null default '',
  did_not_work text not null default '',
  reply_to bigint references contributions,
  version integer not null default 1,
  written_at timestamptz not null default now(),
  edited_at timestamptz,
  deleted_at timestamptz,
  check (num_nonnulls(question_id, circle_id) = 1),
  check (kind = 'talk' or question_id is not null),
  -- Deleting takes the words away and leaves the trace.
  check (deleted_at is null or (text = '' and worked = '' and did_not_work = ''))
);
create index contributions_by_question on contributions (question_id, id) where question_id is not null;
create index contributions_by_circle on contributions (circle_id, id) where circle_id is not null;
create index contributions_by_author on contributions (author_id, id);
create index contributions_by_reply on contributions (reply_to) where reply_to is not null;

-- A person has this question too, once; the line on their own situation is a contribution that others may cite.
create table joins (
  question_id bigint not null references questions on delete cascade,
  person_id bigint not null references people,
  contribution_id bigint not null references contributions on delete cascade,
  since timestamptz not null default now(),
  primary key (question_id, person_id)
);
create index joins_by_person on joins (person_id);

create table helpful_marks (
  contribution_id bigint not null references contributions on delete cascade,
  person_id bigint not null references people,
  at timestamptz not null default now(),
  primary key (contribution_id, person_id)
);

-- How far a person has read a conversation.
create table reading_marks (
  id bigint generated always as identity primary key,
  person_id bigint not null references people,
  question_id bigint references questions on delete cascade,
  circle_id bigint references circles,
  contribution_id bigint not null,
  at timestamptz not null default now(),
  check (num_nonnulls(question_id, circle_id) = 1),
  unique nulls not distinct (person_id, question_id, circle_id)
);
