-- What happened, written in the transaction in which it happened. All that leaves the house is derived from this.
create table events (
  id bigint generated always as identity primary key,
  -- Ids are dealt before a transaction commits, so they alone don't tell what is still to come. A reader that takes
  -- (tx, id) in order, and only what is below the oldest running transaction, never passes over a late commit.
  tx xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  kind text not null,
  actor_id bigint references people,
  question_id bigint references questions on delete set null,
  circle_id bigint references circles,
  harvest_id bigint references harvests on delete set null,
  contribution_id bigint references contributions on delete set null,
  data jsonb not null default '{}'
);
create index events_in_order on events (tx, id);
create index events_by_circle on events (circle_id, id) where circle_id is not null;
create index events_by_question on events (question_id, id) where question_id is not null;
create index events_by_time on events (at);

-- How far each consumer of events has come. It moves in the transaction that keeps what the consumer made of them.
create table consumers (
  name text primary key,
  tx xid8 not null default '0',
  event_id bigint not null default 0,
  moved_at timestamptz not null default now()
);

create table mails (
  id bigint generated always as identity primary key,
  -- What the mail is about and for whom, in one string: a mail is made once however often its cause is seen.
  cause text not null unique,
  person_id bigint references people,
  address text not null,
  subject text not null,
  text text not null,
  html text not null default '',
  headers jsonb not null default '{}',
  -- queued → handing-over → sent; a mail found in handing-over after a crash may have arrived: it is never sent again
  -- by itself, and waits as unconfirmed for an administrator.
  state text not null default 'queued' check (state in ('queued', 'handing-over', 'sent', 'unconfirmed', 'failed')),
  tries integer not null default 0,
  next_try_at timestamptz not null default now(),
  claimed_until timestamptz,
  problem text not null default '',
  made_at timestamptz not null default now(),
  sent_at timestamptz
);
create index mails_waiting on mails (next_try_at) where state in ('queued', 'handing-over');
create index mails_by_time on mails (made_at desc);

create table idempotency_keys (
  person_id bigint not null references people,
  key text not null check (length(key) between 1 and 200),
  -- A digest of method, address and body: the same key with something else in it is a mistake, and is told so.
  request_digest bytea not null,
  status integer not null,
  location text,
  body jsonb,
  at timestamptz not null default now(),
  primary key (person_id, key)
);
create index idempotency_keys_by_time on idempotency_keys (at);
