-- What somebody is to be told: made once for its cause, where it follows from what happened. What it says is looked up at the
-- moment of telling, so that it is as it stands then, and only what they may read then.
create table notices (
  id bigint generated always as identity primary key,
  cause text not null unique,
  person_id bigint not null references people,
  -- What members choose by: how soon they hear of it.
  kind text not null check (kind in ('asked', 'reactions', 'questions', 'circles', 'outcomes', 'week')),
  -- Which teller of a feature has the words for it.
  what text not null,
  question_id bigint references questions on delete cascade,
  circle_id bigint references circles,
  harvest_id bigint references harvests on delete cascade,
  contribution_id bigint references contributions on delete cascade,
  made_at timestamptz not null,
  -- Not told before this: words are often put right soon after they were written.
  ready_at timestamptz not null,
  -- When it is looked at next, to see whether it can be told; empty once it is settled.
  look_at timestamptz,
  settled_at timestamptz,
  -- told; not wanted; gone before it could be told; read on the page before that; nowhere to tell it.
  outcome text check (outcome in ('told', 'unwanted', 'gone', 'read', 'unreachable')),
  -- The mail that told it.
  mail_id bigint references mails on delete set null,
  check ((look_at is null) = (outcome is not null)),
  check ((outcome is null) = (settled_at is null))
);
create index notices_to_look_at on notices (look_at) where look_at is not null;
create index notices_waiting on notices (person_id) where look_at is not null;
create index notices_by_mail on notices (mail_id) where mail_id is not null;
create index notices_by_question on notices (question_id, person_id) where question_id is not null;

-- How soon a member wants to hear of a kind of thing; without a row it is as usual.
create table notice_choices (
  person_id bigint not null references people,
  kind text not null check (kind in ('asked', 'reactions', 'questions', 'circles', 'outcomes', 'week')),
  rhythm text not null check (rhythm in ('at-once', 'daily', 'weekly', 'never')),
  chosen_at timestamptz not null default now(),
  primary key (person_id, kind),
  -- Somebody waits for an answer to these, some of them with a term of seven days.
  check (kind <> 'asked' or rhythm in ('at-once', 'daily')),
  check (kind <> 'week' or rhythm in ('weekly', 'never'))
);

-- When a member is left in peace: hours of every day, and all days before one day. In the community's own time.
create table quiet_times (
  person_id bigint primary key references people,
  -- As a clock shows them: 22:00. From later than until is over midnight.
  hours_from text check (hours_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  hours_until text check (hours_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  no_mail_until date,
  check ((hours_from is null) = (hours_until is null)),
  check (hours_from <> hours_until)
);

-- The weeks whose open questions were told; one process does it, once.
create table told_weeks (
  begins_on date primary key,
  told_at timestamptz not null default now()
);

alter table communities add column time_zone text not null default 'Europe/Amsterdam';

-- What we sign with, so that a link in a mail says for whom it is and nobody else can make it. Made on first need.
create table signing_keys (
  name text primary key,
  secret bytea not null check (length(secret) >= 32)
);
